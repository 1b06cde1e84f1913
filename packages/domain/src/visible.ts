import { type MeetingEvent, type Recorded, SOMEBODY } from './event.ts';
import type { ItemId } from './identifiers.ts';
import type { Meeting } from './meeting.ts';
import type { Role, Seat } from './seat.ts';
import { unreachable } from './unreachable.ts';
import type { View, ViewClass } from './view.ts';

/**
 * An event as this view may see it: whole, with what it may not know taken out, or null where it
 * is withheld. What a seat did itself reaches that seat beside this, through `ownerOf`.
 */
export function visible(recorded: Recorded, view: View, meeting: Meeting): Recorded | null {
  if (view.class === 'outside') return null;
  const { event } = recorded;
  const itemId = itemOf(event, meeting);
  if (itemId !== null && !view.seesItem(itemId)) return null;
  switch (event.type) {
    case 'meeting-scheduled':
    case 'meeting-revised':
    case 'meeting-published':
    case 'meeting-cancelled':
    case 'seat-withdrawn':
    case 'section-added':
    case 'section-renamed':
    case 'item-added':
    case 'item-revised':
    case 'entry-removed':
    case 'item-audience-set':
    case 'items-adopted':
    case 'consent-list-announced':
    case 'item-taken-out':
    case 'sitting-opened':
    case 'sitting-suspended':
    case 'sitting-resumed':
    case 'sitting-closed':
    case 'item-taken-up':
    case 'item-concluded':
    case 'item-postponed':
    case 'doors-closed':
    case 'doors-opened':
    case 'chair-handed-over':
    case 'chair-taken-back':
    case 'floor-requested':
    case 'floor-request-withdrawn':
    case 'floor-request-refused':
    case 'floor-request-moved':
    case 'floor-given':
    case 'speaking-time-set':
    case 'floor-ended':
    case 'question-put':
    case 'question-revised':
    case 'question-withdrawn':
    case 'vote-opened':
    case 'vote-paused':
    case 'vote-resumed':
    case 'voter-added':
    case 'vote-voided':
    case 'conclusion-confirmed':
      return withoutHiddenItems(recorded, view);
    case 'entry-moved':
      return meeting.agenda.sections[event.entryId] || view.seesItem(event.entryId)
        ? recorded
        : null;
    case 'paper-added':
    case 'paper-replaced':
    case 'paper-revised':
    case 'paper-removed':
      return view.seesPaper(event.paperId) ? recorded : null;
    case 'pack-delivered':
    case 'pack-acknowledged':
    case 'paper-opened':
      return only(recorded, view, ['secretariat']);
    case 'position-stated':
    case 'position-withdrawn':
    case 'seat-ready':
    case 'bridge-reported':
    case 'conclusion-drafted':
    case 'announcement-acknowledged':
      return only(recorded, view, ['secretariat', 'chair']);
    case 'checked-in':
    case 'checked-out':
      return knowsSeat(view, meeting.seats[event.seatId]) ? recorded : null;
    case 'announcement-made':
      return hearsAnnouncement(event, view) ? recorded : null;
    case 'seats-given':
      return seatsAsSeen(recorded, event, view);
    case 'seat-revised': {
      const seat = seatAsSeen(event.seat, view);
      return seat && { ...recorded, event: { ...event, seat } };
    }
    case 'ballot-cast':
      return ballotAsSeen(recorded, event, view);
    case 'vote-closed':
      return resultAsSeen(recorded, event, view);
    default:
      return unreachable(event);
  }
}

type Of<Type extends MeetingEvent['type']> = Extract<MeetingEvent, { type: Type }>;

function only(recorded: Recorded, view: View, classes: readonly ViewClass[]): Recorded | null {
  return classes.includes(view.class) ? recorded : null;
}

/** The item an event is about, where it is about one. */
function itemOf(event: MeetingEvent, meeting: Meeting): ItemId | null {
  switch (event.type) {
    case 'item-added':
      return event.item.id;
    case 'entry-removed':
      // A removed section is nobody's item; an item that left no trace is known to the secretariat alone.
      return meeting.agenda.items[event.entryId] ? event.entryId : null;
    case 'floor-request-withdrawn':
    case 'floor-request-refused':
    case 'floor-request-moved':
    case 'floor-given':
    case 'speaking-time-set':
    case 'floor-ended':
      return meeting.floorItems[event.requestId] ?? null;
    default:
      if ('questionId' in event && !('itemId' in event)) {
        return meeting.questions[event.questionId]?.itemId ?? null;
      }
      return 'itemId' in event && !event.type.startsWith('paper-') ? event.itemId : null;
  }
}

function withoutHiddenItems(recorded: Recorded, view: View): Recorded | null {
  const { event } = recorded;
  if (!('itemIds' in event)) return recorded;
  const itemIds = event.itemIds.filter(view.seesItem);
  return itemIds.length > 0 || event.itemIds.length === 0
    ? { ...recorded, event: { ...event, itemIds } }
    : null;
}

/** Which seats each class knows of; the crowd of bridge points does not know of one another. */
const KNOWN_ROLES: Readonly<Record<ViewClass, readonly Role[]>> = {
  secretariat: [
    'chair',
    'member',
    'delegate',
    'adviser',
    'secretary',
    'presenter',
    'observer',
    'unit',
    'bridge',
    'screen',
  ],
  chair: ['chair', 'member', 'delegate', 'adviser', 'secretary', 'presenter', 'observer', 'bridge'],
  members: ['chair', 'member', 'delegate', 'adviser', 'secretary', 'presenter', 'observer'],
  guests: ['chair', 'member', 'delegate', 'secretary', 'presenter'],
  units: ['chair', 'secretary'],
  bridges: ['chair', 'member', 'delegate', 'secretary', 'presenter'],
  screens: ['chair', 'member', 'delegate', 'secretary', 'presenter'],
  outside: [],
};

function knowsSeat(view: View, seat: Seat | undefined): boolean {
  return seat !== undefined && seatAsSeen(seat, view) !== null;
}

/** A seat without the items this view may not know of; null if the whole seat is not known. */
export function seatAsSeen(seat: Seat, view: View): Seat | null {
  if (!KNOWN_ROLES[view.class].includes(seat.role)) return null;
  if (view.class === 'secretariat' || seat.itemIds === null) return seat;
  const itemIds = seat.itemIds.filter(view.seesItem);
  return itemIds.length > 0 ? { ...seat, itemIds } : null;
}

function seatsAsSeen(recorded: Recorded, event: Of<'seats-given'>, view: View): Recorded | null {
  const seats = event.seats.flatMap((seat) => seatAsSeen(seat, view) ?? []);
  return seats.length > 0 ? { ...recorded, event: { ...event, seats } } : null;
}

function hearsAnnouncement({ audience }: Of<'announcement-made'>, view: View): boolean {
  if (view.class === 'secretariat' || view.class === 'chair') return true;
  if (audience.kind === 'members') return view.class === 'members';
  return audience.kind === 'all';
}

/**
 * Nobody but the voter sees a choice before the vote is closed; the podium sees who has voted,
 * the room how many have. (V10)
 */
function ballotAsSeen(recorded: Recorded, event: Of<'ballot-cast'>, view: View): Recorded {
  const hidden = { choice: null, comment: '', enteredBecause: null } as const;
  if (view.class === 'secretariat' || view.class === 'chair') {
    return { ...recorded, event: { ...event, ...hidden } };
  }
  const unnamed = { ...event, ...hidden, seatId: null, where: 'room' } as const;
  return { ...recorded, by: SOMEBODY, event: unnamed };
}

/** Who voted how is for the members and the podium; everybody else gets the figures. (V13) */
function resultAsSeen(recorded: Recorded, event: Of<'vote-closed'>, view: View): Recorded {
  if (['secretariat', 'chair', 'members'].includes(view.class)) return recorded;
  return { ...recorded, event: { ...event, result: { ...event.result, ballots: null } } };
}
