import { describe, expect, test } from 'vitest';
import type { Meeting } from '../meeting.ts';
import { findPaper, mayReadFile } from '../papers/find-paper.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { actorOf, given } from '../testing/given.ts';
import { EVENTS } from '../testing/one-of-each-event.ts';
import {
  FROZEN,
  guest,
  items,
  ofChair,
  onePaper,
  other,
  PREPARING,
  PUBLISHED,
  paper,
  recall,
  replace,
  supplement,
  whole,
} from '../testing/pack-scene.ts';
import { after, NINE } from '../testing/times.ts';
import { viewOf } from '../view.ts';
import { visible } from '../visible.ts';

describe('supplements', () => {
  test('P13: a further paper says why it came and to what, and takes the place of nothing', () => {
    const { meeting } = given(...FROZEN)
      .when('secretary', supplement)
      .then({ ...supplement, type: 'supplement-added' });
    expect(meeting.papers.more?.supplement).toEqual({ to: 'paper', reason: 'It came today' });
    expect(meeting.papers.paper?.versions).toHaveLength(1);
    expect(meeting.papers.more?.versions.map(({ version }) => version)).toEqual([1]);
  });

  test('P13: it has a reason, and supplements a paper of its own item', () => {
    given(...FROZEN)
      .when('secretary', { ...supplement, reason: ' ' })
      .thenRefused('reason-needed');
    given(...FROZEN)
      .when('secretary', { ...supplement, to: 'other' })
      .thenRefused('paper-unknown');
    given(...FROZEN)
      .when('secretary', { ...supplement, to: null, itemId: 'x' })
      .thenRefused('item-unknown');
    given(...PREPARING)
      .when('secretary', supplement)
      .thenRefused('meeting-not-published');
  });

  test('P13, W3: of a paper that a reader may not know of it does not speak', () => {
    const event = { ...supplement, type: 'supplement-added', to: 'of chair' } as const;
    const { meeting } = given(...FROZEN, event);
    const told = (seatId: string) => {
      const seat = meeting.seats[seatId];
      const recorded = { version: meeting.version, by: 'secretary', at: NINE, event };
      return seat && visible(recorded, viewOf(meeting, seat), meeting)?.event;
    };
    expect(told('chair')).toMatchObject({ to: 'of chair' });
    expect(told('member-2')).toMatchObject({ to: null, reason: 'It came today' });
    expect(told('guest')).toBeUndefined();
  });
});

describe('recall', () => {
  const recalled = (paperId: string) =>
    ({ type: 'paper-recalled', paperId, reason: 'Names of witnesses' }) as const;
  const readable = (meeting: Meeting, seatId: string) =>
    [paper, other, ofChair].filter(({ file }) =>
      mayReadFile(meeting, actorOf(meeting, seatId).seat ?? guest, file.sha256),
    ).length;

  test('P14: one paper, those of an item or all, by the secretariat or the chair', () => {
    given(...PUBLISHED)
      .when('secretary', recall(onePaper))
      .then(recalled('paper'));
    given(...PUBLISHED)
      .when('chair', recall({ kind: 'item', itemId: 'item-1' }))
      .then(recalled('paper'), recalled('of chair'));
    given(...PUBLISHED)
      .when('secretary', recall(whole))
      .then(recalled('paper'), recalled('other'), recalled('of chair'));
    given(...PUBLISHED)
      .when('member-2', recall(whole))
      .thenRefused('not-allowed');
    given(...PREPARING)
      .when('secretary', recall(whole))
      .thenRefused('meeting-not-published');
  });

  test('P14: it says why, and of what is there', () => {
    given(...PUBLISHED)
      .when('secretary', { ...recall(onePaper), reason: ' ' })
      .thenRefused('reason-needed');
    given(...PUBLISHED)
      .when('secretary', recall({ kind: 'paper', paperId: 'x' }))
      .thenRefused('paper-unknown');
    given(...PUBLISHED)
      .when('secretary', recall({ kind: 'item', itemId: 'x' }))
      .thenRefused('item-unknown');
  });

  test('P14: of no version is anything left for anybody, and the line says who, when and why', () => {
    const twice = given(...PUBLISHED)
      .when('secretary', replace)
      .when('secretary', recall(whole), after(60));
    const { meeting } = twice.thenAccepted();
    for (const seatId of ['secretary', 'chair', 'member-2', 'guest']) {
      expect(readable(meeting, seatId)).toBe(0);
    }
    expect(findPaper(meeting, 'paper', actorOf(meeting, 'member-2').seat)).toMatchObject({
      versions: [],
      recall: { at: after(60), by: 'secretary', reason: 'Names of witnesses', version: 2 },
    });
    twice
      .when('member-2', { type: 'open-paper', paperId: 'paper', paperVersion: 1 })
      .thenRefused('paper-recalled', { since: after(60) });
    twice
      .when('secretary', { ...paper, type: 'revise-paper', title: 'Other' })
      .thenRefused('paper-recalled');
  });

  test('P14: twice is once, and what could not be seen by whoever recalls stays', () => {
    given(...PUBLISHED)
      .when('secretary', recall(onePaper))
      .when('secretary', recall(onePaper))
      .then();
    const hidden = {
      ...ofChair,
      type: 'paper-revised',
      audience: { kind: 'named', seatIds: ['member-2'] },
    } as const;
    given(...PUBLISHED, hidden)
      .when('chair', recall(whole))
      .then(recalled('paper'), recalled('other'));
  });

  test('P14, W3: who may not know of a paper hears nothing of its recall', () => {
    const { meeting } = given(...PUBLISHED, recalled('of chair'));
    const recorded = {
      version: meeting.version,
      by: 'secretary',
      at: NINE,
      event: recalled('of chair'),
    };
    const told = ['secretary', 'chair', 'member-2', 'guest'].filter((seatId) => {
      const seat = meeting.seats[seatId];
      return seat && visible(recorded, viewOf(meeting, seat), meeting) !== null;
    });
    expect(told).toEqual(['secretary', 'chair']);
  });

  test('P14: also when frozen, in session, in writing, and when the meeting is over', () => {
    const written = buildMeeting({ items, inWriting: { questions: ['q'], deadline: after(60) } });
    for (const events of [
      FROZEN,
      [...FROZEN, EVENTS['sitting-opened']],
      [...FROZEN, EVENTS['sitting-opened'], EVENTS['sitting-closed']],
      [...PUBLISHED, EVENTS['meeting-cancelled']],
      [...written, paper],
    ]) {
      given(...events)
        .when('secretary', recall(onePaper))
        .then(recalled('paper'));
    }
  });

  test('P15: it is given out again as a new version with a reason, be it the same file', () => {
    const back = given(...PUBLISHED, recalled('paper'));
    back.when('secretary', { ...replace, reason: null }).thenRefused('reason-needed');
    const { meeting } = back.when('secretary', replace).thenAccepted();
    expect(meeting.papers.paper).toMatchObject({ recall: null, versions: [{ version: 2 }] });
    expect(mayReadFile(meeting, guest, paper.file.sha256)).toBe(false);
    const seat = actorOf(meeting, 'member-2').seat ?? guest;
    expect(mayReadFile(meeting, seat, paper.file.sha256)).toBe(false);
    expect(mayReadFile(meeting, seat, replace.file.sha256)).toBe(true);
    back
      .when('secretary', { ...replace, file: paper.file })
      .then({ ...replace, file: paper.file, type: 'paper-replaced', paperVersion: 2 });
  });
});
