import { CLOCK, type MeetingEvent, type Recorded, SOMEBODY } from './event.ts';
import type { Meeting } from './meeting.ts';
import { isInWriting } from './opinion-ballots/in-writing.ts';
import { own } from './own.ts';
import { knowsSeat, seenItemIds } from './seen-seats.ts';
import type { View, ViewClass } from './view.ts';

/* What is taken out of an event before it goes to those who may know of it only in part. */

type Of<Type extends MeetingEvent['type']> = Recorded<Extract<MeetingEvent, { type: Type }>>;

const PODIUM: readonly ViewClass[] = ['secretariat', 'chair'];

/** Who did it is named to those who know of that seat. (W4) */
export function actorAsSeen(recorded: Recorded, view: View, meeting: Meeting): Recorded {
  const { by } = recorded;
  const named = by === CLOCK || by === SOMEBODY || knowsSeat(meeting, by, view);
  return named ? recorded : { ...recorded, by: SOMEBODY };
}

/** A seat is told of as it was then, to those who may know of it as it is now. (W4) */
export function seatsAsSeen(recorded: Of<'seats-given'>, view: View, meeting: Meeting) {
  const { event } = recorded;
  const seats = event.seats
    .filter(({ id }) => knowsSeat(meeting, id, view))
    .map((seat) => ({ ...seat, itemIds: seenItemIds(seat, view) }));
  return seats.length > 0 ? { ...recorded, event: { ...event, seats } } : null;
}

export function revisedSeatAsSeen(recorded: Of<'seat-revised'>, view: View, meeting: Meeting) {
  const { event } = recorded;
  if (!knowsSeat(meeting, event.seat.id, view)) return null;
  const seat = { ...event.seat, itemIds: seenItemIds(event.seat, view) };
  return { ...recorded, event: { ...event, seat } };
}

/** Who sits where is told of those whose seats are known. (T7) */
export function placesAsSeen(recorded: Of<'places-given'>, view: View, meeting: Meeting) {
  const { event } = recorded;
  const given = event.given.filter(({ seatId }) => knowsSeat(meeting, seatId, view));
  return given.length > 0 ? { ...recorded, event: { ...event, given } } : null;
}

/** Why a seat was taken back is for the podium to know. (W4) */
export function withdrawalAsSeen(recorded: Of<'seat-withdrawn'>, view: View, meeting: Meeting) {
  const { event } = recorded;
  if (!knowsSeat(meeting, event.seatId, view)) return null;
  return isPodium(view) ? recorded : { ...recorded, event: { ...event, reason: '' } };
}

/** Which paper it supplements is told to those who may know of that paper. (P13, W3) */
export function supplementAsSeen(recorded: Of<'supplement-added'>, view: View) {
  const { event } = recorded;
  if (!view.seesPaper(event.paperId)) return null;
  const named = event.to === null || view.seesPaper(event.to);
  return named ? recorded : { ...recorded, event: { ...event, to: null } };
}

/** Everybody hears that a list was read out or adopted, and of its items those they may know of. (W9) */
export function listAsSeen(
  recorded: Of<'consent-list-announced' | 'items-adopted'>,
  view: View,
): Recorded {
  const { event } = recorded;
  return { ...recorded, event: { ...event, itemIds: event.itemIds.filter(view.seesItem) } };
}

/** Those whom it is for hear an announcement, and the podium. (W8) */
export function announcementAsSeen(recorded: Of<'announcement-made'>, view: View) {
  const { audience } = recorded.event;
  const forView =
    audience.kind === 'all' || (audience.kind === 'members' && view.class === 'members');
  return forView || isPodium(view) ? recorded : null;
}

/**
 * Nobody but the voter sees a choice before the vote is closed; the podium sees who has voted,
 * the room how many have; in writing the rules may show others' opinions before. (V10, W5, L8)
 */
export function ballotAsSeen(recorded: Of<'ballot-cast'>, view: View, meeting: Meeting) {
  const { event } = recorded;
  if (view.seesOpinions(event.questionId)) return recorded;
  if (own(meeting.questions, event.questionId)?.rollCall) {
    return answerAsSeen(recorded, view, meeting);
  }
  return ballotHidden(recorded, view);
}

/** In a roll-call the podium reads what it enters; whoever knows of the seat sees that it has answered. (V25) */
function answerAsSeen(recorded: Of<'ballot-cast'>, view: View, meeting: Meeting) {
  const { event } = recorded;
  if (isPodium(view)) return recorded;
  if (!knowsSeat(meeting, event.seatId ?? '', view)) return ballotHidden(recorded, view);
  return { ...recorded, event: { ...event, choice: null, comment: '' } };
}

function ballotHidden(recorded: Of<'ballot-cast'>, view: View) {
  const { event } = recorded;
  const hidden = { choice: null, comment: '', enteredBecause: null } as const;
  if (isPodium(view)) return { ...recorded, event: { ...event, ...hidden } };
  const unnamed = { ...event, ...hidden, seatId: null, castBy: null, where: 'room' } as const;
  return { ...recorded, by: SOMEBODY, event: unnamed };
}

/** The podium sees who has a credential, everybody else how many do; nobody but the seat what is in it. (X8) */
export function credentialAsSeen(recorded: Of<'credential-issued'>, view: View) {
  const { event } = recorded;
  const hidden = { blinded: null, signature: null } as const;
  if (isPodium(view)) return { ...recorded, event: { ...event, ...hidden } };
  const unnamed = { ...event, ...hidden, seatId: null, where: 'room' } as const;
  return { ...recorded, by: SOMEBODY, event: unnamed };
}

/** Who voted how is for the members and the podium; everybody else gets the figures. (V13, W6) */
export function resultAsSeen(recorded: Of<'vote-closed'>, view: View, meeting: Meeting) {
  if (readsNames(view, meeting)) return recorded;
  const { event } = recorded;
  return { ...recorded, event: { ...event, result: { ...event.result, ballots: null } } };
}

/** In writing the drafting agency reads what it replies to, and the rules may keep opinions from the members. (L8, W6) */
function readsNames(view: View, { details, rules }: Meeting): boolean {
  if (isPodium(view)) return true;
  if (!isInWriting({ details })) return view.class === 'members';
  return view.class === 'guests' || (view.class === 'members' && rules.opinionsShown !== 'never');
}

/** A reply to a remark goes to those who may know the remark. (L8) */
export function replyAsSeen(recorded: Of<'remark-replied-to'>, view: View, meeting: Meeting) {
  return readsNames(view, meeting) ? recorded : null;
}

/** Who voted how elsewhere is for the members and the podium too. (W6) */
export function originAsSeen(recorded: Of<'item-brought'>, view: View): Recorded {
  if (isPodium(view) || view.class === 'members') return recorded;
  const { event } = recorded;
  const results = event.origin.results.map((each) => {
    return { ...each, names: {}, result: { ...each.result, ballots: null } };
  });
  return { ...recorded, event: { ...event, origin: { ...event.origin, results } } };
}

/** Who has longer to answer is told to those who know of that seat. (L5, W4) */
export function extensionAsSeen(recorded: Of<'deadline-extended'>, view: View, meeting: Meeting) {
  const { seatId } = recorded.event;
  return seatId === null || knowsSeat(meeting, seatId, view) ? recorded : null;
}

/** Why a member takes no part in an item or lets another vote is for the members and the podium. (W6) */
export function memberReasonAsSeen(
  recorded: Of<'member-recused' | 'proxy-given'>,
  view: View,
): Recorded {
  if (isPodium(view) || view.class === 'members') return recorded;
  return { ...recorded, event: { ...recorded.event, reason: '' } };
}

export function isPodium(view: View): boolean {
  return PODIUM.includes(view.class);
}
