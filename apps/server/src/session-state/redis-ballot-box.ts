import type { SecretBallot } from '@e-cabinet/domain';
import { BALLOT_BOX_SECONDS, type BallotBox } from '@e-cabinet/sync';
import type { RedisLink } from './redis-link.ts';

/**
 * A sorted set of texts that all weigh the same is sorted by them: in the memory and the dumps of Redis
 * nothing says in which order ballots came. (A hash would: its entries lie in the order of arrival.)
 * The term is set by the first ballot alone, so that it does not tell when the last one came.
 */
const PUT = `
local there = redis.call('ZRANGEBYLEX', KEYS[1], '[' .. ARGV[1], '(' .. ARGV[1] .. '\\255')[1]
if there then return there end
redis.call('ZADD', KEYS[1], 0, ARGV[2])
if redis.call('PTTL', KEYS[1]) < 0 then redis.call('EXPIRE', KEYS[1], ARGV[3]) end
return ARGV[2]`;

const keyKey = (voteId: string) => `ecabinet:vote-key:{${voteId}}`;
const boxKey = (voteId: string) => `ecabinet:ballot-box:{${voteId}}`;

/** The ballot box that the processes of an installation share. It does not own the link. */
export function createRedisBallotBox({ commands }: RedisLink): BallotBox {
  return {
    async keepKey(voteId, privateKey) {
      await commands.set(keyKey(voteId), privateKey, 'EX', BALLOT_BOX_SECONDS);
    },
    key: (voteId) => commands.get(keyKey(voteId)),
    async destroyKey(voteId) {
      await commands.del(keyKey(voteId));
    },
    async put(voteId, ballot) {
      const { pk, choice } = ballot;
      const facts = [`${pk} `, written(ballot), String(BALLOT_BOX_SECONDS)];
      const there = readBallot(String(await commands.eval(PUT, 1, boxKey(voteId), ...facts)));
      return there?.pk === pk && there.choice === choice ? 'kept' : 'other';
    },
    async ballots(voteId) {
      const lines = await commands.zrange(boxKey(voteId), '0', '-1');
      const ballots = lines.flatMap((line) => readBallot(line) ?? []);
      return ballots.sort((a, b) => (a.pk < b.pk ? -1 : 1));
    },
    count: (voteId) => commands.zcard(boxKey(voteId)),
    async empty(voteId) {
      await commands.del(boxKey(voteId));
    },
  };
}

/** Base64 and identifiers hold no space. */
function written({ pk, choice, signature, credential }: SecretBallot): string {
  return [pk, choice, signature, credential].join(' ');
}

function readBallot(line: string): SecretBallot | null {
  const [pk, choice, signature, credential] = line.split(' ');
  if (!pk || !choice || !signature || !credential) return null;
  return { pk, choice, signature, credential };
}
