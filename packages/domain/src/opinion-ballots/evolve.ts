import { entryIn } from '../drawers.ts';
import type { EventType, Evolvers, Recorded } from '../event.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import { seatsBeside } from './beside.ts';
import type { OpinionBallotEvent } from './events.ts';
import { isInWriting } from './in-writing.ts';
import { replyKey } from './said-remarks.ts';
import type { Approval, OpinionDraft } from './state.ts';

type Of<Type extends OpinionBallotEvent['type']> = Extract<OpinionBallotEvent, { type: Type }>;

export const evolveOpinionBallots: Evolvers<OpinionBallotEvent> = {
  'opinion-ballot-approved': (meeting, { by, at }) => ({ ...meeting, approved: { by, at } }),
  'opinion-ballot-sent': (meeting, { event, at }) => {
    return { ...meeting, details: { ...meeting.details, startsAt: at, endsAt: event.deadline } };
  },
  'deadline-extended': (meeting, { event: { type: _type, ...extension }, by, at }) => {
    const extensions = [...meeting.extensions, { ...extension, by, at }];
    if (extension.seatId !== null) return { ...meeting, extensions };
    return { ...meeting, extensions, details: { ...meeting.details, endsAt: extension.until } };
  },
  'opinion-drafted': (meeting, recorded) => {
    return { ...meeting, drafts: withDraft(meeting.drafts, recorded) };
  },
  'opinion-ballot-closed': (meeting, { at }) => ({ ...meeting, phase: 'closed', closedAt: at }),
  'remark-replied-to': (meeting, { event: { type: _type, questionId, ...reply }, by, at }) => {
    const { seatId, remark } = reply;
    const replies = {
      ...own(meeting.replies, questionId),
      [replyKey(seatId, remark)]: { ...reply, by, at },
    };
    return { ...meeting, replies: { ...meeting.replies, [questionId]: replies } };
  },
  'presented-for-signature': (meeting, { at }) => ({ ...meeting, presentedAt: at }),
};

/** The last draft of each adviser for each member stands. (L7) */
export function withDraft(
  drafts: Meeting['drafts'],
  { event: { type: _type, questionId, ...draft }, at }: Recorded<Of<'opinion-drafted'>>,
): Meeting['drafts'] {
  const written: OpinionDraft = { ...draft, at };
  const key = `${draft.adviserSeatId} ${draft.forSeatId}`;
  return { ...drafts, [questionId]: { ...own(drafts, questionId), [key]: written } };
}

const EDITS: ReadonlySet<EventType> = new Set<EventType>([
  'meeting-revised',
  'seats-given',
  'seat-revised',
  'seat-withdrawn',
  'section-added',
  'section-renamed',
  'item-added',
  'item-revised',
  'item-audience-set',
  'brief-written',
  'entry-moved',
  'entry-removed',
  'paper-added',
  'paper-replaced',
  'paper-revised',
  'paper-removed',
  'papers-by-hand-noted',
  'question-put',
  'question-revised',
  'question-withdrawn',
]);

/** What is edited after its approval is to be approved anew, until it is sent. (L2) */
export function approvalAfter(
  before: Meeting,
  after: Meeting,
  { event }: Recorded,
): Approval | null {
  if (before.publishedAt !== null || !EDITS.has(event.type)) return after.approved;
  return null;
}

/**
 * Whoever answers a question for the first time sees the answers of others from then on, and so do
 * those who stand beside: they start from a snapshot. (L8, W11)
 */
export function seatVersionsAfter(
  before: Meeting,
  after: Meeting,
  { event, version }: Recorded,
): Meeting['seatVersions'] {
  if (event.type !== 'ballot-cast' || event.seatId === null || !isInWriting(before)) {
    return after.seatVersions;
  }
  const question = own(before.questions, event.questionId);
  if (before.rules.opinionsShown !== 'after-own-answer' || !question) return after.seatVersions;
  if (entryIn(question.ballots, event.seatId)) return after.seatVersions;
  const moved = seatsBeside(before, event.seatId).map(({ id }) => [id, version]);
  return { ...after.seatVersions, ...Object.fromEntries(moved) };
}
