import { describe, expect, it } from 'vitest';
import type { MeetingFollower } from './meeting-follower.ts';
import type { Run } from './runs.ts';
import { shows, until, withScene } from './testing/scene.ts';

const announce = (text: string) =>
  ({
    type: 'make-announcement',
    announcementId: text,
    text,
    audience: { kind: 'all' },
  }) as const;

function runsOf(follower: MeetingFollower): Run[] {
  const runs: Run[] = [];
  follower.onRun((run) => runs.push(run));
  return runs;
}

/** What was announced in a run, in order. */
function textsIn({ events }: Run): readonly string[] {
  return (events ?? []).flatMap(({ event }) =>
    event.type === 'announcement-made' ? [event.text] : [],
  );
}

describe('the steps of a replica', () => {
  it('are told as they happen, each event once', () =>
    withScene(async ({ server, follow }) => {
      const minister = await follow('minister');
      const runs = runsOf(minister);
      server.copies = 2;
      server.act('chair', announce('one'));
      server.act('chair', announce('two'));
      await until(() => runs.length === 2);
      expect(runs.map(({ late }) => late)).toEqual([false, false]);
      expect(runs.flatMap(textsIn)).toEqual(['one', 'two']);
      expect(runs[1]?.before).toBe(runs[0]?.after);
    }));

  it('are told as late, in one run, when the line was cut meanwhile', () =>
    withScene(async ({ server, follow }) => {
      const minister = await follow('minister');
      const held = minister.getSnapshot().replica;
      const runs = runsOf(minister);
      await server.stop();
      await shows(minister, ({ status }) => status === 'offline');
      server.act('chair', announce('one'));
      server.act('minister', { type: 'receive-pack' });
      server.act('chair', announce('two'));
      await server.start();
      await shows(minister, ({ status }) => status === 'live');
      expect(runs).toHaveLength(1);
      expect(runs[0]).toMatchObject({ late: true, before: held });
      expect(runs[0]?.after).toBe(minister.getSnapshot().replica);
      expect(runs[0]?.events?.map(({ event }) => event.type)).toEqual([
        'announcement-made',
        'pack-delivered',
        'announcement-made',
      ]);
      server.act('chair', announce('three'));
      await until(() => runs.length === 2);
      expect(runs[1]).toMatchObject({ late: false });
    }));

  it('have no events where a snapshot took the place of what was held', () =>
    withScene(async ({ connect }) => {
      const minister = connect('minister').meeting('meeting');
      const runs = runsOf(minister);
      await shows(minister, ({ status }) => status === 'live');
      expect(runs).toMatchObject([{ before: null, events: null, late: false }]);
    }));

  it('are told to nobody who has stopped listening', () =>
    withScene(async ({ server, follow }) => {
      const minister = await follow('minister');
      let told = 0;
      const stop = minister.onRun(() => {
        told += 1;
      });
      const runs = runsOf(minister);
      stop();
      server.act('chair', announce('one'));
      await until(() => runs.length === 1);
      expect(told).toBe(0);
    }));
});

describe('a server that no longer answers', () => {
  it('is noticed within two beats, and what comes after is late', () =>
    withScene(async ({ server, follow }) => {
      const minister = await follow('minister', { beatEveryMs: 60_000, answerWithinMs: 30_000 });
      expect(minister.getSnapshot().silent).toBe(false);
      const runs = runsOf(minister);
      let mute = true;
      server.swallow = (name) => mute && name === 'beat';
      minister.beatEvery(40);
      await shows(minister, ({ silent, status }) => silent && status === 'behind');
      server.act('chair', announce('late'));
      await until(() => runs.length === 1);
      expect(runs[0]?.late).toBe(true);
      mute = false;
      await server.stop();
      await server.start();
      await shows(minister, ({ silent, status }) => !silent && status === 'live');
    }));
});
