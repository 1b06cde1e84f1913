import type { Command } from '../command.ts';
import type { MeetingEvent } from '../event.ts';
import type { Matter } from '../matters/commands.ts';
import type { RefusalCode } from '../refusals.ts';
import { cast } from './asks.ts';
import { buildItem } from './build-item.ts';
import { buildMeeting } from './build-meeting.ts';
import { ballotCast, electionOf, questionPut } from './build-question.ts';
import type { Acting } from './given.ts';
import { EVENTS } from './one-of-each-event.ts';
import { after } from './times.ts';

const items = [buildItem({ id: 'item-1' }), buildItem({ id: 'item-2' })];
const PREPARING = buildMeeting({ items, stage: 'preparing' });
const SESSION = buildMeeting({ items, current: 'item-1' });
const PUBLISH = { type: 'publish-meeting' } as const;
const WRITING = { items, inWriting: { questions: ['q'], deadline: after(60) } };
const TO_SEND = buildMeeting({ ...WRITING, stage: 'preparing' });
const WRITTEN = buildMeeting(WRITING);
const BRIEFS = buildMeeting({
  items: [buildItem({ id: 'item-1' })],
  stage: 'preparing',
  rules: { briefsRequired: true },
});
const brief = (about: object): MeetingEvent => {
  const written = EVENTS['brief-written'];
  return { ...written, brief: { ...written.brief, ...about } };
};
const sendBy = (deadline: string): Command => ({ type: 'send-opinion-ballot', deadline });
const replyTo = (seatId: string): Command => {
  return {
    type: 'reply-to-remark',
    questionId: 'q',
    seatId,
    remark: 0,
    kind: 'accepted',
    text: '',
  };
};
const remark = ballotCast('q', 'chair', 'disagree');
const adopted: MeetingEvent = {
  ...EVENTS['vote-closed'],
  questionId: 'q',
  result: { ...EVENTS['vote-closed'].result, outcome: 'adopted' },
};
const { origin } = EVENTS['item-brought'];
const MATTER: Matter = {
  details: { title: 'Decree', kind: 'decide', minutes: 20, submittedBy: '' },
  brief: EVENTS['brief-written'].brief,
  papers: [],
  origin,
};
const bring: Command = {
  type: 'bring-item',
  itemId: 'new',
  from: { meetingId: origin.meetingId, itemId: origin.itemId },
  before: null,
  lateReason: null,
  matter: null,
};

/** One way to each refusal around files and opinion ballots: what has happened, who asks, and for what. */
export const WAYS_IN_WRITING = {
  'brief-without-summary': [BRIEFS, 'secretary', PUBLISH],
  'brief-without-disputed': [[...BRIEFS, brief({ disputed: '' })], 'secretary', PUBLISH],
  'brief-without-decision': [[...BRIEFS, brief({ decision: '' })], 'secretary', PUBLISH],
  'held-in-writing': [WRITTEN, 'chair', { type: 'open-sitting' }],
  'not-in-writing': [SESSION, 'secretary', { type: 'close-opinion-ballot' }],
  'ballot-already-sent': [WRITTEN, 'secretary', { type: 'approve-opinion-ballot' }],
  'ballot-recalled': [[...WRITTEN, EVENTS['meeting-cancelled']], 'chair', cast('chair')],
  'ballot-closed': [[...WRITTEN, EVENTS['opinion-ballot-closed']], 'chair', cast('chair')],
  'ballot-not-approved': [TO_SEND, 'secretary', sendBy(after(60))],
  'ballot-without-questions': [
    [...TO_SEND, { type: 'question-withdrawn', questionId: 'q' }],
    'secretary',
    { type: 'approve-opinion-ballot' },
  ],
  'question-link-in-writing': [
    [...TO_SEND, questionPut('r', { link: { questionId: 'q', outcome: 'adopted' } })],
    'secretary',
    { type: 'approve-opinion-ballot' },
  ],
  'question-secret-in-writing': [
    [...TO_SEND, questionPut('r', { secret: true })],
    'secretary',
    { type: 'approve-opinion-ballot' },
  ],
  'election-in-writing': [
    [...TO_SEND, questionPut('r', electionOf('ranking', ['An', 'Bình']))],
    'secretary',
    { type: 'approve-opinion-ballot' },
  ],
  'deadline-past': [
    [...TO_SEND, { type: 'opinion-ballot-approved' }],
    'secretary',
    sendBy(after(-1)),
  ],
  'deadline-not-later': [
    WRITTEN,
    'secretary',
    { type: 'extend-deadline', seatId: null, until: after(1), reason: 'Flood' },
  ],
  'opinion-too-late': [
    buildMeeting({ ...WRITING, inWriting: { questions: ['q'], deadline: after(-1) } }),
    'chair',
    cast('chair'),
  ],
  'opinions-outstanding': [WRITTEN, 'secretary', { type: 'close-opinion-ballot' }],
  'remark-unknown': [[...WRITTEN, EVENTS['opinion-ballot-closed']], 'secretary', replyTo('x')],
  'remarks-without-reply': [
    [...WRITTEN, remark, adopted, EVENTS['opinion-ballot-closed']],
    'secretary',
    { type: 'present-for-signature' },
  ],
  'not-adopted': [
    [...WRITTEN, EVENTS['opinion-ballot-closed']],
    'secretary',
    { type: 'present-for-signature' },
  ],
  'already-presented': [
    [...WRITTEN, EVENTS['opinion-ballot-closed'], EVENTS['presented-for-signature']],
    'secretary',
    replyTo('chair'),
  ],
  'advice-unknown': [
    PREPARING,
    'secretary',
    { type: 'withdraw-advice', itemId: 'item-1', adviceId: 'x' },
  ],
  'advice-exists': [
    [...PREPARING, EVENTS['advice-asked']],
    'secretary',
    { ...EVENTS['advice-asked'], type: 'ask-advice' },
  ],
  'matter-unknown': [PREPARING, 'secretary', bring],
  'item-already-brought': [
    [...PREPARING, EVENTS['item-brought']],
    'secretary',
    { ...bring, matter: MATTER },
  ],
} as const satisfies Partial<
  Record<RefusalCode, readonly [readonly MeetingEvent[], Acting, Command]>
>;
