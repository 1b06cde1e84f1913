import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chance as chanceOf } from '../support/chance.ts';
import { HOUSES, type Standing } from '../support/houses.ts';
import { logOf } from '../support/log.ts';
import { SESSION } from '../support/participants.ts';
import { MEMBERS, type OpenSession, openSession } from '../support/session.ts';
import { signInAll } from './cast.ts';
import { checkAnswers } from './one-vote/check-answers.ts';
import { checkVote } from './one-vote/check-vote.ts';
import { type Entrance, enter } from './one-vote/enter.ts';
import { playVote } from './one-vote/play-vote.ts';
import { TROUBLES, type Trouble, Troubles } from './one-vote/troubles.ts';
import type { Voter } from './one-vote/voter.ts';
import { VOTE_SEEDS, withOneDrawn } from './seeds.ts';

const VOTES = 3;
/** With two seeds in each of two houses more than 10,000. */
const TROUBLES_IN_A_VOTE = 1_130;

/** How often each must have happened with each seed: fewer would prove little. */
const LEAST: Readonly<Record<Trouble, number>> = {
  'sent again before the answer': 250,
  'sent again after the answer': 350,
  'sent again at the other process': 60,
  'sent again after the end': 60,
  'tapped twice': 250,
  'mind changed': 250,
  'line cut': 60,
  'line cut before the answer': 110,
  'line silenced upwards': 8,
  'line silenced downwards': 8,
  'device opened again with what it held': 15,
  'device opened again with nothing': 15,
  'device switched': 150,
  'vote paused': 2 * VOTES,
  'vote resumed': 2 * VOTES,
  'vote closed under fire': VOTES,
  'voted after the end': 60,
};

describe.each(HOUSES)('27 members with two devices each vote at $name', ({ open }) => {
  let standing: Standing | undefined;
  let session: OpenSession;
  let entrance: Pick<Entrance, 'servers' | 'cookies'>;

  beforeAll(async () => {
    standing = await open();
    const { servers } = standing;
    const [first] = servers;
    if (!first) throw new Error('no server');
    const { chair, secretary, members, leave } = await openSession(first);
    for (const member of members) if (member !== chair) member.leave();
    session = { chair, secretary, members: [chair], leave };
    entrance = {
      servers: servers.map(({ url }) => url),
      cookies: [await signInAll(first, MEMBERS), await signInAll(first, MEMBERS)],
    };
  }, 180_000);

  afterAll(async () => {
    session?.leave();
    await standing?.stop();
  });

  it.each(withOneDrawn(VOTE_SEEDS))(
    'no vote is lost and none counted twice (seed $seed: $because)',
    { timeout: 60_000 },
    async ({ seed }) => {
      const [server] = standing?.servers ?? [];
      if (!server) throw new Error('no server');
      const chance = chanceOf(seed);
      const troubles = new Troubles();
      const log = logOf(server);
      const since = (await log.read(SESSION, 0)).length;
      const voters = await enter({ ...entrance, chance, troubles });
      const seats = Object.values(session.chair.meeting().seats);
      const seatOf = (voter: string) =>
        seats.find(({ personId }) => personId === voter)?.id ?? 'nobody';
      for (let vote = 0; vote < VOTES; vote += 1) {
        const played = await playVote({ session, voters, troubles, chance }, TROUBLES_IN_A_VOTE);
        const stored = await log.read(SESSION, 0);
        await checkVote(stored, played, voters, seatOf);
      }
      checkAnswers(await log.read(SESSION, 0), voters, seatOf, since);
      const isAlone = entrance.servers.length === 1;
      const few = TROUBLES.filter((kind) => troubles.of(kind) < LEAST[kind]);
      expect(few, `${troubles}`).toEqual(isAlone ? ['sent again at the other process'] : []);
      expect(troubles.total).toBeGreaterThan(VOTES * TROUBLES_IN_A_VOTE);
      expectEveryAnswer(voters);
      for (const device of voters.flatMap(({ devices }) => devices)) device.close();
    },
  );
});

/** Each kind of answer came often: none of the checks looked at nothing. */
function expectEveryAnswer(voters: readonly Voter[]): void {
  const answers = voters.flatMap((voter) => voter.answers.map(({ answer }) => answer));
  const recorded = answers.filter((answer) => answer.accepted && answer.events === 1);
  const repeated = answers.filter((answer) => answer.accepted && answer.events === 0);
  expect(recorded.length).toBeGreaterThan(1_000);
  expect(repeated.length).toBeGreaterThan(200);
  for (const refusal of ['vote-closed', 'vote-paused', 'unanswered']) {
    const refused = answers.filter((answer) => !answer.accepted && answer.refusal === refusal);
    expect(refused.length, refusal).toBeGreaterThan(10);
  }
}
