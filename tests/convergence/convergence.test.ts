import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUSES, type Standing } from '../support/houses.ts';
import { logOf } from '../support/log.ts';
import { CAST, signInAll } from './cast.ts';
import { check } from './check.ts';
import { type House, play } from './play.ts';
import { SEEDS, withOneDrawn } from './seeds.ts';

describe.each(HOUSES)('27 tablets and 63 bridge points at $name', ({ open }) => {
  let standing: Standing | undefined;
  let house: House;

  beforeAll(async () => {
    standing = await open();
    const [first] = standing.servers;
    if (!first) throw new Error('no server');
    house = {
      servers: standing.servers.map(({ url }) => url),
      cookies: await signInAll(first, CAST),
    };
  }, 180_000);

  afterAll(() => standing?.stop());

  it.each(withOneDrawn(SEEDS))(
    'all end equal to the log as their seats may see it (seed $seed: $because)',
    { timeout: 60_000 },
    async ({ seed }) => {
      const [server] = standing?.servers ?? [];
      if (!server) throw new Error('no server');
      const log = logOf(server);
      const played = await play(house, seed);
      const truth = await check(log, played);
      // A session in which little happened would prove little.
      expect(truth.meeting.version).toBeGreaterThan(150);
      for (const each of played.attendees) each.close();
    },
  );
});
