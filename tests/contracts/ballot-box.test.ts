import {
  createInProcessBallotBox,
  createLog,
  createRedisBallotBox,
  openRedis,
  type RedisLink,
} from '@e-cabinet/server';
import { ballotBoxContract, buildSecretBallot } from '@e-cabinet/sync/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startRedis, type TestRedis } from '../support/redis.ts';

const log = createLog('silent');

ballotBoxContract('in the process', async () => createInProcessBallotBox());

describe('on Redis', () => {
  let redis: TestRedis;
  let link: RedisLink;
  let otherLink: RedisLink;
  beforeAll(async () => {
    redis = await startRedis();
    link = await openRedis(redis.url, log);
    otherLink = await openRedis(redis.url, log);
  });
  afterAll(async () => {
    await link.close();
    await otherLink.close();
    await redis.stop();
  });

  ballotBoxContract('Redis', async () => createRedisBallotBox(link));

  test('what one process takes, another finds', async () => {
    const here = createRedisBallotBox(link);
    const elsewhere = createRedisBallotBox(otherLink);
    await here.keepKey('shared', 'private');
    await here.put('shared', buildSecretBallot('a'));
    expect(await elsewhere.key('shared')).toBe('private');
    expect(await elsewhere.put('shared', buildSecretBallot('a', 'disagree'))).toBe('other');
    expect(await elsewhere.count('shared')).toBe(1);
  });

  test('two boxes filled in opposite orders are the same bytes', async () => {
    const box = createRedisBallotBox(link);
    const ballots = Array.from({ length: 30 }, (_, index) => buildSecretBallot(`pk-${index}`));
    for (const ballot of ballots) await box.put('forwards', ballot);
    for (const ballot of ballots.toReversed()) await box.put('backwards', ballot);
    const dumps = ['forwards', 'backwards'].map((vote) =>
      link.commands.dumpBuffer(`ecabinet:ballot-box:{${vote}}`),
    );
    const [forwards, backwards] = await Promise.all(dumps);
    expect(forwards).toEqual(backwards);
  });

  test('a later ballot does not move the end of the term, and nothing stays for ever', async () => {
    const box = createRedisBallotBox(link);
    const term = () => link.commands.pexpiretime('ecabinet:ballot-box:{term}');
    await box.keepKey('term', 'private');
    await box.put('term', buildSecretBallot('a'));
    const first = await term();
    const began = Date.now();
    await expect.poll(() => Date.now() > began).toBe(true);
    await box.put('term', buildSecretBallot('b'));
    expect(await term()).toBe(first);
    expect(first).toBeGreaterThan(0);
    expect(await link.commands.pttl('ecabinet:vote-key:{term}')).toBeGreaterThan(0);
  });

  test('with Redis away a ballot is not lost silently', async () => {
    const away = await startRedis();
    const awayLink = await openRedis(away.url, log);
    const box = createRedisBallotBox(awayLink);
    await away.stop();
    await expect(box.put('lost', buildSecretBallot('a'))).rejects.toThrow();
    await expect(box.key('lost')).rejects.toThrow();
    await awayLink.close();
  });
});
