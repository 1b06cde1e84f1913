import { describe, test } from 'vitest';
import type { Command } from '../command.ts';
import { buildFile, buildItem } from '../testing/build-item.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { buildSeat, cabinetOf } from '../testing/build-seat.ts';
import { given } from '../testing/given.ts';
import { NINE } from '../testing/times.ts';

const PREPARING = buildMeeting({ stage: 'preparing' });
const PUBLISHED = buildMeeting({ stage: 'published' });
const CANCELLED = [...PUBLISHED, { type: 'meeting-cancelled', reason: 'Flood' }] as const;
const CLOSED = [...buildMeeting(), { type: 'sitting-closed' }] as const;

describe('publish-meeting', () => {
  const publish = { type: 'publish-meeting' } as const;

  test('M3: with a chair and an item a meeting is published', () => {
    given(...PREPARING)
      .when('secretary', publish)
      .then({ type: 'meeting-published' })
      .thenMeeting(
        ({ phase, publishedAt, publishedIn, version }) =>
          phase === 'published' && publishedAt === NINE && publishedIn === version,
      );
  });

  test('M3: a meeting is published once', () => {
    given(...PUBLISHED)
      .when('secretary', publish)
      .thenRefused('meeting-already-published');
    given(...buildMeeting())
      .when('secretary', publish)
      .thenRefused('meeting-already-published');
  });

  test('M3: without a chair it is not published', () => {
    const seats = [buildSeat({ id: 'member' })];
    given(...buildMeeting({ stage: 'preparing', seats }))
      .when('secretary', publish)
      .thenRefused('meeting-without-chair');
  });

  test('M3: without an item it is not published, also when all were taken off again', () => {
    given(...buildMeeting({ stage: 'preparing', items: [] }))
      .when('secretary', publish)
      .thenRefused('meeting-without-items');
    given(...PREPARING, { type: 'entry-removed', entryId: 'item-1' })
      .when('secretary', publish)
      .thenRefused('meeting-without-items');
  });
});

describe('cancel-meeting', () => {
  const cancel = { type: 'cancel-meeting', reason: 'Flood' } as const;

  test.each([
    ['preparing', PREPARING],
    ['published', PUBLISHED],
  ])('M14: while %s a meeting is cancelled with a reason', (_stage, events) => {
    given(...events)
      .when('secretary', cancel)
      .then({ type: 'meeting-cancelled', reason: 'Flood' })
      .thenMeeting(
        ({ phase, cancelledBecause }) => phase === 'cancelled' && cancelledBecause === 'Flood',
      );
    given(...events)
      .when('secretary', { ...cancel, reason: ' ' })
      .thenRefused('reason-needed');
  });

  test('M14: a sitting that has begun is not cancelled, not even in a break', () => {
    given(...buildMeeting())
      .when('secretary', cancel)
      .thenRefused('already-in-session');
    given(...buildMeeting(), { type: 'sitting-suspended', reason: '' })
      .when('secretary', cancel)
      .thenRefused('already-in-session');
  });
});

describe('receive-pack and acknowledge-pack', () => {
  test('M6: delivery is recorded once per seat', () => {
    given(...PUBLISHED)
      .when('member-2', { type: 'receive-pack' })
      .then({ type: 'pack-delivered', seatId: 'member-2' })
      .when('member-2', { type: 'receive-pack' })
      .then()
      .when('member-3', { type: 'receive-pack' })
      .then({ type: 'pack-delivered', seatId: 'member-3' });
  });

  test('M6: acknowledgement is recorded once per seat, and beside the delivery', () => {
    given(...PUBLISHED, { type: 'pack-delivered', seatId: 'chair' })
      .when('chair', { type: 'acknowledge-pack' })
      .then({ type: 'pack-acknowledged', seatId: 'chair' })
      .when('chair', { type: 'acknowledge-pack' })
      .then()
      .when('chair', { type: 'receive-pack' })
      .then();
  });
});

describe('before and after', () => {
  const paper = {
    type: 'add-paper',
    paperId: 'minutes',
    itemId: null,
    title: 'Minutes',
    file: buildFile('minutes'),
    audience: { kind: 'everyone' },
  } as const;
  const draft = { type: 'draft-conclusion', itemId: 'item-1', text: 'Adopted.' } as const;

  test('M9: before publication nobody but the secretariat finds the meeting', () => {
    for (const command of [
      { type: 'check-in', where: 'room', way: 'tablet' },
      { type: 'receive-pack' },
    ] as const) {
      given(...PREPARING)
        .when('chair', command)
        .thenRefused('meeting-unknown');
      given(...PREPARING)
        .when('member-2', command)
        .thenRefused('meeting-unknown');
    }
    given(...PREPARING)
      .when('clock', { type: 'close-vote', questionId: 'question' })
      .thenRefused('meeting-unknown');
  });

  test.each<Command>([
    { type: 'record-presence', seatId: 'chair', present: true, where: 'room' },
    { type: 'take-up-item', itemId: 'item-1' },
    { type: 'conclude-item', itemId: 'item-1' },
    { type: 'announce-consent-list', itemIds: ['item-1'] },
    { type: 'end-floor' },
    {
      type: 'make-announcement',
      announcementId: 'announcement',
      text: 'Welcome',
      audience: { kind: 'all' },
    },
  ])('M9: before publication a meeting is prepared and nothing else: $type', (command) => {
    given(...PREPARING)
      .when('secretary', command)
      .thenRefused('meeting-not-published');
  });

  test('M9: drafts and questions are prepared too', () => {
    given(...PREPARING)
      .when('secretary', draft)
      .thenAccepted();
    given(...PREPARING)
      .when('secretary', paper)
      .thenAccepted();
  });

  test.each([
    ['closed', CLOSED],
    ['cancelled', CANCELLED],
  ])(
    'M7: when %s people still receive, acknowledge and read, and the record is finished',
    (_over, events) => {
      const announced = {
        type: 'announcement-made',
        announcementId: 'thanks',
        text: 'Thank you',
        audience: { kind: 'all' },
      } as const;
      const afterwards = given(...events, announced);
      afterwards.when('member-2', { type: 'receive-pack' }).thenAccepted();
      afterwards.when('member-2', { type: 'acknowledge-pack' }).thenAccepted();
      afterwards
        .when('member-2', { type: 'acknowledge-announcement', announcementId: 'thanks' })
        .thenAccepted();
      afterwards
        .when('secretary', paper)
        .when('member-2', { type: 'open-paper', paperId: 'minutes', paperVersion: 1 })
        .thenAccepted();
      afterwards
        .when('secretary', draft)
        .when('chair', { type: 'confirm-conclusion', itemId: 'item-1', revision: 1 })
        .thenAccepted();
    },
  );

  test.each<readonly [string, Command]>([
    ['secretary', { type: 'remove-entry', entryId: 'item-1' }],
    ['secretary', { type: 'record-presence', seatId: 'chair', present: false, where: 'room' }],
    ['secretary', { type: 'cancel-meeting', reason: 'Late' }],
    ['secretary', { type: 'publish-meeting' }],
    ['chair', { type: 'open-sitting' }],
    ['chair', { type: 'take-up-item', itemId: 'item-1' }],
    ['member-2', { type: 'check-out' }],
    ['member-2', { type: 'state-position', itemId: 'item-1', position: 'objection', text: '' }],
  ])('M7: when a meeting is over %s cannot ask for %j', (who, command) => {
    given(...CLOSED)
      .when(who, command)
      .thenRefused('meeting-over');
    given(...CANCELLED)
      .when(who, command)
      .thenRefused('meeting-over');
  });
});

describe('who acts', () => {
  const seats = [...cabinetOf(3), buildSeat({ id: 'observer', role: 'observer' })];
  const withdrawn = { type: 'seat-withdrawn', seatId: 'observer', reason: 'Ill' } as const;

  test('M11: a withdrawn seat acts no more, even if the door still has it in hand', () => {
    given(...buildMeeting({ seats, stage: 'published' }), withdrawn)
      .when('observer', { type: 'receive-pack' })
      .thenRefused('no-seat');
  });

  test('M11: a seat acts as the meeting has it now, not as the door was told', () => {
    const asSecretary = buildSeat({ id: 'observer', role: 'secretary' });
    given(...buildMeeting({ seats, stage: 'published' }))
      .when(asSecretary, { type: 'add-section', sectionId: 's', title: 'S', before: null })
      .thenRefused('not-allowed');
  });

  test('M11: a tablet that does not know of its own seat may still ask', () => {
    const own = buildSeat({ id: 'unknown here', role: 'bridge' });
    given(...buildMeeting({ items: [buildItem({ id: 'item-1' })] }))
      .when(own, { type: 'receive-pack' })
      .thenAccepted();
  });
});
