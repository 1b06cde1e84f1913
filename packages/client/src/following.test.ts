import { evolve, noMeeting } from '@e-cabinet/domain';
import type { BeatMessage, CommandMessage, JoinMessage } from '@e-cabinet/protocol';
import { describe, expect, it } from 'vitest';
import type { MeetingFollower } from './meeting-follower.ts';
import { dataAgeMs } from './status.ts';
import { type Scene, shows, until, withScene } from './testing/scene.ts';
import { MEETING, QUESTION } from './testing/small-meeting.ts';

const announce = (text: string) =>
  ({
    type: 'make-announcement',
    announcementId: text,
    text,
    audience: { kind: 'all' },
  }) as const;

/** What the seat holds is what the log shows to its view. */
async function isWhole({ server }: Scene, follower: MeetingFollower): Promise<void> {
  const { version } = server.meeting;
  const { replica, seat } = await shows(
    follower,
    (shown) => shown.status === 'live' && shown.replica?.version === version,
  );
  if (!seat) throw new Error('nobody has joined');
  const seen = server.meeting.seen(seat, 0, version);
  expect(replica?.meeting).toEqual(seen.reduce(evolve, noMeeting(MEETING)));
  expect(replica?.mine).toEqual(server.meeting.snapshot(seat).mine);
}

describe('joining', () => {
  it('starts from a packed snapshot and is live', () =>
    withScene(async (scene) => {
      const minister = await scene.follow('minister');
      await isWhole(scene, minister);
      expect(minister.getSnapshot().seat?.id).toBe('minister');
      expect(scene.server.heardOf<JoinMessage>('join')).toEqual([
        { meetingId: MEETING, after: null, mineAfter: null, viewKey: null },
      ]);
    }));

  it('is refused like a meeting that does not exist, and shows nothing', () =>
    withScene(async ({ connect }) => {
      const stranger = connect('nobody').meeting(MEETING);
      const { refusal, replica } = await shows(stranger, ({ status }) => status === 'refused');
      expect(refusal).toBe('meeting-unknown');
      expect(replica).toBeNull();
      expect(await stranger.send({ type: 'receive-pack' })).toMatchObject({
        accepted: false,
        refusal: 'meeting-unknown',
      });
    }));

  it('gives the same follower for the same meeting until it leaves', () =>
    withScene(async ({ connect, server }) => {
      const connection = connect('minister');
      const first = connection.meeting(MEETING);
      expect(connection.meeting(MEETING)).toBe(first);
      await shows(first, ({ status }) => status === 'live');
      first.leave();
      await until(() => server.heardOf('leave').length === 1);
      expect(connection.meeting(MEETING)).not.toBe(first);
    }));

  it('shows what was kept from an earlier time before there is a line, and continues it', () =>
    withScene(async (scene) => {
      const { replica } = (await scene.follow('minister')).getSnapshot();
      if (!replica) throw new Error('nothing was shown');
      scene.server.act('chair', announce('welcome'));
      const again = scene.connect('minister').meeting(MEETING);
      again.hold({ replica, freshAt: 1_000 });
      expect(again.getSnapshot()).toMatchObject({ status: 'connecting', replica, freshAt: 1_000 });
      await isWhole(scene, again);
      const [, join] = scene.server.heardOf<JoinMessage>('join');
      expect(join?.after).toBe(replica.version);
    }));
});

describe('events', () => {
  it('reach the replica in order, own acts in full', () =>
    withScene(async (scene) => {
      const minister = await scene.follow('minister');
      scene.server.act('chair', announce('welcome'));
      const ballot = { questionId: 'question', choice: 'agree', comment: '' };
      scene.server.act('minister', { type: 'cast-ballot', replaces: null, ...ballot });
      await isWhole(scene, minister);
      const { replica } = minister.getSnapshot();
      expect(replica?.mine.ballots.question?.choice).toBe('agree');
      expect(replica?.meeting.questions.question?.voted).toBe(1);
      expect(replica?.meeting.questions.question?.ballots).toEqual({});
    }));

  it('that come together make one notification', () =>
    withScene(async (scene) => {
      const minister = await scene.follow('minister', { beatEveryMs: 60_000 });
      let notified = 0;
      minister.subscribe(() => {
        notified += 1;
      });
      for (let index = 0; index < 100; index += 1) scene.server.act('chair', announce(`${index}`));
      await isWhole(scene, minister);
      await until(() => notified > 0);
      expect(notified).toBeLessThan(10);
    }));

  it('that come twice count once', () =>
    withScene(async (scene) => {
      const minister = await scene.follow('minister');
      scene.server.copies = 2;
      for (const text of ['one', 'two', 'three']) scene.server.act('chair', announce(text));
      await isWhole(scene, minister);
      expect(scene.server.heardOf('join')).toHaveLength(1);
    }));

  it('that were lost are asked for as soon as the next batch shows the gap', () =>
    withScene(async (scene) => {
      const minister = await scene.follow('minister', { beatEveryMs: 60_000 });
      const held = scene.server.meeting.version;
      scene.server.losing = true;
      scene.server.act('chair', announce('lost'));
      scene.server.losing = false;
      scene.server.act('chair', announce('heard'));
      await isWhole(scene, minister);
      const [, again] = scene.server.heardOf<JoinMessage>('join');
      expect(again).toMatchObject({ after: held, mineAfter: held, viewKey: 'members' });
    }));

  it('that were lost without a next one are noticed by the beat', () =>
    withScene(async (scene) => {
      const minister = await scene.follow('minister');
      scene.server.losing = true;
      scene.server.swallow = (name) => name === 'join';
      scene.server.act('chair', announce('lost'));
      await shows(minister, ({ status }) => status === 'behind');
      scene.server.swallow = () => false;
      await isWhole(scene, minister);
    }));
});

describe('after a cut', () => {
  it('is offline, then asks only for what it missed', () =>
    withScene(async (scene) => {
      const minister = await scene.follow('minister');
      const held = scene.server.meeting.version;
      await scene.server.stop();
      const { since, freshAt } = await shows(minister, ({ status }) => status === 'offline');
      expect(since).toBeGreaterThanOrEqual(freshAt ?? Number.POSITIVE_INFINITY);
      expect(dataAgeMs(minister.getSnapshot(), (freshAt ?? 0) + 3_000)).toBe(3_000);
      scene.server.act('chair', announce('missed'));
      await scene.server.start();
      await isWhole(scene, minister);
      expect(scene.server.heardOf<JoinMessage>('join').at(-1)?.after).toBe(held);
      expect(dataAgeMs(minister.getSnapshot(), Date.now())).toBe(0);
    }));

  it('takes back nothing it has shown, however often the line is cut', () =>
    withScene(async (scene) => {
      const minister = await scene.follow('minister');
      let highest = 0;
      minister.subscribe(() => {
        const version = minister.getSnapshot().replica?.version ?? 0;
        expect(version).toBeGreaterThanOrEqual(highest);
        highest = version;
      });
      for (let index = 0; index < 10; index += 1) {
        scene.server.act('chair', announce(`before ${index}`));
        scene.server.cut();
        scene.server.act('chair', announce(`after ${index}`));
        await shows(minister, ({ status }) => status === 'live');
      }
      await isWhole(scene, minister);
    }));
});

describe('a changed view', () => {
  it('is taken whole, and nothing of the old one is built upon', () =>
    withScene(async (scene) => {
      const minister = await scene.follow('minister');
      expect(minister.getSnapshot().replica?.viewKey).toBe('members');
      scene.server.act('chair', { type: 'close-vote', questionId: QUESTION });
      scene.server.act('chair', { type: 'hand-over-chair', seatId: 'minister', itemId: null });
      scene.server.emit('refresh', { meetingId: MEETING });
      await shows(minister, ({ replica }) => replica?.viewKey === 'chair');
      await isWhole(scene, minister);
      expect(scene.server.heardOf<JoinMessage>('join').at(-1)?.after).toBeNull();
    }));

  it('is noticed after a cut too, by its key', () =>
    withScene(async (scene) => {
      const minister = await scene.follow('minister');
      await scene.server.stop();
      scene.server.meeting.act('chair', { type: 'close-vote', questionId: QUESTION });
      scene.server.meeting.act('chair', {
        type: 'hand-over-chair',
        seatId: 'minister',
        itemId: null,
      });
      await scene.server.start();
      await shows(minister, ({ replica }) => replica?.viewKey === 'chair');
      await isWhole(scene, minister);
    }));
});

describe('the pulse', () => {
  it('tells the clock of the server within 100 ms', () =>
    withScene(async (scene) => {
      scene.server.clockAheadMs = 3_600_000;
      const minister = await scene.follow('minister');
      await until(() => scene.server.heardOf('beat').length > 3);
      expect(Math.abs(minister.getSnapshot().serverOffsetMs - 3_600_000)).toBeLessThan(100);
    }));

  it('says how far it is, how slow the line, and what is shown', () =>
    withScene(async (scene) => {
      const minister = await scene.follow('minister');
      minister.show('item');
      await until(() => {
        const beat = scene.server.heardOf<BeatMessage>('beat').at(-1);
        return beat?.showing === 'item' && beat.lagMs !== null;
      });
      const beat = scene.server.heardOf<BeatMessage>('beat').at(-1);
      expect(beat?.version).toBe(scene.server.meeting.version);
    }));

  it('is behind while the server does not answer, and gives up a dead line', () =>
    withScene(async (scene) => {
      const minister = await scene.follow('minister');
      const joins = scene.server.heardOf('join').length;
      scene.server.swallow = (name) => name === 'beat';
      await shows(minister, ({ status }) => status === 'behind');
      await until(() => scene.server.heardOf('join').length > joins);
      scene.server.swallow = () => false;
      await shows(minister, ({ status }) => status === 'live');
    }));
});

describe('what is not a fact of the log', () => {
  it('is passed on: the page shown and who is present', () =>
    withScene(async (scene) => {
      const chair = await scene.follow('chair');
      const page = { paperId: 'paper', paperVersion: 1, page: 3, by: 'chair', at: 1 };
      const present = [{ seatId: 'chair', seenAt: 1, lagMs: 4, version: 9, showing: null }];
      scene.server.emit('page', { meetingId: MEETING, page, serverTime: 1 });
      scene.server.emit('presence', { meetingId: MEETING, present });
      await shows(chair, (shown) => shown.page !== null && shown.presence !== null);
      expect(chair.getSnapshot()).toMatchObject({ page, presence: present });
      expect(await chair.showPage(null)).toEqual({ shown: true });
    }));

  it('is a pointer on the page shown, until it is lifted, the page is turned, or it is silent', () =>
    withScene(async (scene) => {
      const chair = await scene.follow('chair');
      const page = (number: number) => ({ paperId: 'paper', paperVersion: 1, page: number });
      const show = (number: number) => {
        const shown = { ...page(number), by: 'chair', at: number };
        scene.server.emit('page', { meetingId: MEETING, page: shown, serverTime: 1 });
      };
      const pointAt = (number: number, x: number | null) => {
        const spot = x === null ? null : { x, y: 0.5 };
        const pointed = { ...page(number), spot, by: 'chair' };
        scene.server.emit('pointed', { meetingId: MEETING, pointed });
      };
      const x = () => chair.pointer.getSnapshot().pointed?.spot?.x;
      const heard: (number | undefined)[] = [];
      chair.pointer.subscribe(() => heard.push(x()));
      show(3);
      pointAt(3, 0.1);
      await until(() => x() === 0.1);
      pointAt(3, null);
      await until(() => x() === undefined);
      pointAt(3, 0.2);
      await until(() => x() === 0.2);
      show(4);
      await until(() => x() === undefined);
      // Late, from the page before: passed over, as what comes after it shows.
      pointAt(3, 0.3);
      pointAt(4, 0.4);
      await until(() => x() === 0.4);
      await until(() => x() === undefined);
      await until(() => heard.length === 6);
      expect(heard).toEqual([0.1, undefined, 0.2, undefined, 0.4, undefined]);
      const point = { ...page(4), spot: { x: 1, y: 0 } };
      expect(await chair.point(point)).toEqual({ pointed: true });
      expect(scene.server.heardOf('point')).toEqual([{ meetingId: MEETING, point }]);
    }));

  it('goes into the record if it is a page that stays', () =>
    withScene(async (scene) => {
      const chair = await scene.follow('chair', { pageStaysMs: 100 });
      const page = (number: number) => ({ paperId: 'paper', paperVersion: 1, page: number });
      await chair.showPage(page(1));
      await chair.showPage(page(2));
      const said = () =>
        scene.server.heardOf<CommandMessage>('command').map((each) => each.command);
      await until(() => said().length > 0);
      await chair.showPage(page(3));
      await chair.showPage(null);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(said()).toEqual([{ type: 'present-page', ...page(2) }]);
    }));
});
