import { describe, expect, test } from 'vitest';
import type { Command } from './command.ts';
import type { MeetingEvent } from './event.ts';
import { REFUSAL_CODES, type RefusalCode } from './refusals.ts';
import {
  absent,
  addItem,
  addVoter,
  announce,
  approve,
  ask,
  cast,
  castProxy,
  give,
  give60,
  handOver,
  onQ,
  open,
  proxy,
  put,
  recuse,
  section,
  takeUp,
} from './testing/asks.ts';
import { buildItem } from './testing/build-item.ts';
import { buildMeeting, DETAILS } from './testing/build-meeting.ts';
import { ballotCast, choiceOf, MOTION, questionPut, voteOpened } from './testing/build-question.ts';
import { buildSeat } from './testing/build-seat.ts';
import { type Acting, given, OFFICE } from './testing/given.ts';
import { EVENTS } from './testing/one-of-each-event.ts';
import { WAYS_AROUND_PAPERS } from './testing/refused-around-papers.ts';
import { WAYS_IN_OTHER_VOTES } from './testing/refused-in-other-votes.ts';
import { WAYS_IN_WRITING } from './testing/refused-in-writing.ts';

/** Given by the door before the meeting is asked: the domain never hears of such a file. */
type AtTheDoor = 'file-unknown' | 'room-unknown' | 'vote-key-lost';

const items = [buildItem({ id: 'item-1' }), buildItem({ id: 'item-2' })];
const PREPARING = buildMeeting({ items, stage: 'preparing' });
const PUBLISHED = buildMeeting({ items, stage: 'published' });
const SESSION = buildMeeting({ items, current: 'item-1' });
const CLOSED = [...SESSION, EVENTS['sitting-closed']];
const VOTING = [...SESSION, ...voteOpened('q', ['chair', 'member-2'])];
const ADOPTED: MeetingEvent = { type: 'items-adopted', itemIds: ['item-2'] };
const DRAFTED = EVENTS['conclusion-drafted'];
const RECUSED: MeetingEvent = { ...EVENTS['member-recused'], seatId: 'member-2' };
const GAVE: MeetingEvent = { ...EVENTS['proxy-given'], seatId: 'chair' };
const AWAY: MeetingEvent = { ...EVENTS['invitation-answered'], seatId: 'member-2' };
const ASKED: MeetingEvent = { ...EVENTS['floor-requested'], seatId: 'member-2' };

const { rules } = given(...PREPARING).meeting;
const schedule = (details = DETAILS, of = rules): Command => {
  const { meeting } = given(...PREPARING);
  const { id: meetingId, bodyId } = meeting;
  const common = { practice: false, copiedFrom: null, seats: [] };
  return { type: 'schedule-meeting', meetingId, bodyId, details, rules: of, ...common };
};
const PUBLISH = { type: 'publish-meeting' } as const;
const withdraw = (seatId: string): Command => ({ type: 'withdraw-seat', seatId, reason: 'Ill' });

/** One way to each refusal: what has happened, who asks, and for what. */
const WAYS: Readonly<
  Record<Exclude<RefusalCode, AtTheDoor>, readonly [readonly MeetingEvent[], Acting, Command]>
> = {
  'not-allowed': [SESSION, 'member-2', { type: 'close-sitting' }],
  'no-seat': [
    [
      ...PUBLISHED,
      { type: 'seats-given', seats: [buildSeat({ id: 'o', role: 'observer' })] },
      { type: 'seat-withdrawn', seatId: 'o', reason: 'Ill' },
    ],
    'o',
    { type: 'receive-pack' },
  ],
  'seat-unknown': [PUBLISHED, 'secretary', withdraw('x')],
  'seat-taken': [PUBLISHED, 'secretary', give({ id: 'chair' })],
  'person-already-seated': [PUBLISHED, 'secretary', give({ id: 'x', personId: 'person of chair' })],
  'seat-in-use': [PUBLISHED, 'secretary', withdraw('chair')],
  'not-your-unit': [
    PUBLISHED,
    buildSeat({ id: 'u', role: 'unit', unitId: 'department' }),
    { type: 'assign-attendee', seat: buildSeat({ id: 'x', unitId: 'another' }) },
  ],
  'only-one-chair': [PUBLISHED, 'secretary', give({ id: 'x', role: 'chair' })],
  'meeting-exists': [PUBLISHED, OFFICE, schedule()],
  'meeting-unknown': [[], OFFICE, { type: 'publish-meeting' }],
  'meeting-not-published': [PREPARING, 'secretary', announce],
  'meeting-already-published': [PUBLISHED, 'secretary', { type: 'publish-meeting' }],
  'meeting-over': [CLOSED, 'chair', { type: 'open-sitting' }],
  'meeting-without-chair': [
    buildMeeting({ stage: 'preparing', seats: [buildSeat({ id: 'member' })] }),
    'secretary',
    { type: 'publish-meeting' },
  ],
  'meeting-without-items': [buildMeeting({ stage: 'preparing', items: [] }), 'secretary', PUBLISH],
  'not-in-session': [PUBLISHED, 'chair', takeUp('item-1')],
  'already-in-session': [SESSION, 'chair', { type: 'open-sitting' }],
  'not-suspended': [SESSION, 'chair', { type: 'resume-sitting' }],
  'reason-needed': [PUBLISHED, 'secretary', { type: 'cancel-meeting', reason: '' }],
  'text-needed': [PREPARING, 'secretary', section('')],
  'ends-before-start': [[], OFFICE, schedule({ ...DETAILS, endsAt: DETAILS.startsAt })],
  'rules-unworkable': [[], OFFICE, schedule(DETAILS, { ...rules, answers: [] })],

  'section-unknown': [
    PREPARING,
    'secretary',
    { type: 'rename-section', sectionId: 'x', title: 'Laws' },
  ],
  'item-unknown': [SESSION, 'chair', takeUp('x')],
  'item-exists': [PREPARING, 'secretary', addItem('item-1')],
  'item-finished': [[...SESSION, ADOPTED], 'chair', takeUp('item-2')],
  'item-current': [SESSION, 'secretary', { type: 'remove-entry', entryId: 'item-1' }],
  'no-current-item': [SESSION, 'chair', { type: 'conclude-item', itemId: 'item-2' }],
  ...WAYS_AROUND_PAPERS,

  'position-too-late': [
    SESSION,
    'member-2',
    { type: 'state-position', itemId: 'item-1', position: 'objection', text: '' },
  ],
  'position-unknown': [SESSION, 'member-2', { type: 'withdraw-position', itemId: 'item-2' }],
  'no-consent-list': [SESSION, 'chair', { type: 'adopt-without-debate' }],
  'item-not-undisputed': [SESSION, 'chair', { type: 'announce-consent-list', itemIds: ['item-2'] }],
  'item-not-on-list': [SESSION, 'member-2', { type: 'take-item-out', itemId: 'item-2' }],
  'no-quorum': [
    buildMeeting({ stage: 'published', present: ['chair'] }),
    'chair',
    { type: 'open-sitting' },
  ],

  'not-checked-in': [
    buildMeeting({ stage: 'published', present: [] }),
    'chair',
    { type: 'check-out' },
  ],
  'not-a-member': [SESSION, 'chair', handOver('secretary')],
  'not-in-audience': [
    [
      ...SESSION,
      { ...EVENTS['item-audience-set'], audience: { kind: 'named', seatIds: ['chair'] } },
    ],
    'chair',
    { type: 'hand-over-chair', seatId: 'member-2', itemId: 'item-1' },
  ],
  'already-chair': [SESSION, 'chair', handOver('chair')],
  'chairs-item': [SESSION, 'chair', recuse('chair')],
  'member-recused': [[...SESSION, RECUSED], 'chair', handOver('member-2')],
  'item-voted-on': [
    [...SESSION, RECUSED, ...voteOpened('q', ['chair'])],
    'chair',
    { type: 'take-back-recusal', itemId: 'item-1', seatId: 'member-2' },
  ],
  'chair-not-handed-over': [SESSION, 'chair', { type: 'take-back-chair', itemId: null }],
  'announcement-unknown': [
    SESSION,
    'chair',
    { type: 'acknowledge-announcement', announcementId: 'x' },
  ],
  'announcement-exists': [[...SESSION, EVENTS['announcement-made']], 'chair', announce],
  'vote-in-progress': [VOTING, 'chair', takeUp('item-2')],

  'request-unknown': [SESSION, 'chair', give60('x')],
  'request-exists': [[...SESSION, ASKED], 'chair', ask('request')],
  'already-asked': [[...SESSION, ASKED], 'member-2', ask('again')],
  'nobody-speaking': [SESSION, 'chair', { type: 'end-floor' }],
  'speaker-unknown': [
    SESSION,
    'chair',
    { type: 'call-speaker', requestId: 'r', seatId: 'x', seconds: 60 },
  ],
  'respondent-needed': [SESSION, 'member-2', ask('r', true)],
  'seconds-out-of-range': [[...SESSION, ASKED], 'chair', give60('request', 5)],

  'question-unknown': [SESSION, 'chair', open('x')],
  'question-exists': [VOTING, 'chair', put('q')],
  'question-not-put': [VOTING, 'chair', onQ('withdraw-question')],
  'question-link-open': [
    [
      ...SESSION,
      questionPut('p'),
      questionPut('q', { link: { questionId: 'p', outcome: 'adopted' } }),
    ],
    'chair',
    open('q'),
  ],
  'question-link-not-met': [
    [
      ...VOTING,
      { ...EVENTS['vote-closed'], questionId: 'q' },
      questionPut('next', { link: { questionId: 'q', outcome: 'adopted' } }),
    ],
    'chair',
    open('next'),
  ],
  ...WAYS_IN_WRITING,
  'absence-not-asked': [PUBLISHED, 'chair', approve('member-2')],
  'absence-decided': [
    [...PUBLISHED, AWAY, { ...EVENTS['absence-refused'], seatId: 'member-2' }],
    'chair',
    approve('member-2'),
  ],
  'substitute-not-named': [[...PUBLISHED, AWAY], 'chair', approve('member-2', 'd')],
  'substitute-after-entry': [
    PUBLISHED,
    'member-2',
    absent('member-2', { substitute: { name: 'Name', position: 'Deputy' } }),
  ],
  'options-needed': [SESSION, 'chair', put('q', choiceOf('One'))],
  'options-repeated': [
    SESSION,
    'chair',
    put('q', { ...choiceOf(), options: ['One', 'Two'].map((label) => ({ id: 'a', label })) }),
  ],
  'vote-not-open': [[...SESSION, questionPut('q')], 'chair', onQ('close-vote')],
  'vote-paused': [
    [...VOTING, { type: 'vote-paused', questionId: 'q', secondsLeft: null }],
    'chair',
    cast('agree'),
  ],
  'vote-not-paused': [VOTING, 'chair', onQ('resume-vote')],
  'vote-closed': [
    [...VOTING, { ...EVENTS['vote-closed'], questionId: 'q' }],
    'chair',
    cast('agree'),
  ],
  'vote-not-closed': [
    VOTING,
    'chair',
    { type: 'put-question', questionId: 'r', itemId: 'item-1', question: MOTION, repeats: 'q' },
  ],
  'vote-another-open': [[...VOTING, questionPut('r')], 'chair', open('r')],
  'not-entitled': [VOTING, 'member-3', cast('agree')],
  'already-entitled': [VOTING, 'chair', addVoter('member-2')],
  'option-unknown': [VOTING, 'chair', cast('x')],
  'opinion-text-needed': [VOTING, 'chair', cast('other')],
  'ballot-final': [
    [
      ...buildMeeting({ rules: { ballotsMayChange: false }, current: 'item-1' }),
      ...voteOpened('q', ['chair']),
      ballotCast('q', 'chair', 'agree'),
    ],
    'chair',
    cast('disagree'),
  ],
  'ballot-changed-meanwhile': [
    [...VOTING, ballotCast('q', 'chair', 'agree')],
    'chair',
    cast('disagree'),
  ],
  'proxies-too-many': [SESSION, 'member-2', proxy('chair')],
  'proxy-of-oneself': [SESSION, 'member-2', proxy('member-2')],
  'not-your-proxy': [VOTING, 'chair', castProxy],
  'principal-present': [
    [...SESSION, GAVE, ...voteOpened('q', ['chair', 'member-2'])],
    'chair',
    castProxy,
  ],
  ...WAYS_IN_OTHER_VOTES,
  'countdown-not-over': [VOTING, 'clock', onQ('close-vote')],
  'conclusion-missing': [
    SESSION,
    'chair',
    { type: 'confirm-conclusion', itemId: 'item-1', revision: 1 },
  ],
  'conclusion-changed': [
    [...SESSION, DRAFTED],
    'chair',
    { type: 'confirm-conclusion', itemId: 'item-1', revision: 2 },
  ],
  'conclusion-confirmed': [
    [...SESSION, DRAFTED, EVENTS['conclusion-confirmed']],
    'secretary',
    { type: 'draft-conclusion', itemId: 'item-1', text: 'Other' },
  ],
};

describe('every refusal', () => {
  test('M17: but those of the door has a way to it', () => {
    const atTheDoor = ['file-unknown', 'room-unknown', 'vote-key-lost'];
    const codes: readonly string[] = [...Object.keys(WAYS), ...atTheDoor];
    expect([...codes].sort()).toEqual([...REFUSAL_CODES].sort());
  });

  test.each(Object.entries(WAYS))('M17: %s', (code, [events, who, command]) => {
    given(...events)
      .when(who, command)
      .thenRefused(code as RefusalCode);
  });
});
