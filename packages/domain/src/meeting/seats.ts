import type { Meeting } from '../meeting.ts';
import { isInWriting } from '../opinion-ballots/in-writing.ts';
import { own } from '../own.ts';
import type { RefusalCode } from '../refusals.ts';
import { isMember, type Seat, standsBeside } from '../seat.ts';

/** One person has one seat in a meeting, an id is used once, and a meeting has one chair. (M2) */
export function seatsProblem(meeting: Meeting, added: readonly Seat[]): RefusalCode | null {
  const seats = new Map(Object.entries(meeting.seats));
  const people = new Set([...seats.values()].flatMap(({ personId }) => personId ?? []));
  for (const seat of added) {
    if (seats.has(seat.id) || own(meeting.withdrawnSeats, seat.id)) return 'seat-taken';
    if (seat.personId !== null && people.has(seat.personId)) return 'person-already-seated';
    seats.set(seat.id, seat);
    if (seat.personId !== null) people.add(seat.personId);
  }
  const chairs = [...seats.values()].filter(({ role }) => role === 'chair');
  if (chairs.length > 1) return 'only-one-chair';
  return added.map((seat) => bondProblem(meeting, seats, seat)).find((problem) => problem) ?? null;
}

/** A seat refers to what the meeting knows: a guest to items, a delegate or adviser to a member. (M12) */
function bondProblem(
  meeting: Meeting,
  seats: ReadonlyMap<string, Seat>,
  seat: Seat,
): RefusalCode | null {
  if (seat.itemIds?.some((itemId) => !own(meeting.agenda.items, itemId))) return 'item-unknown';
  if (!standsBeside(seat)) return null;
  const beside = seats.get(seat.forSeatId ?? '');
  if (!beside) return 'seat-unknown';
  return isMember(beside) ? null : 'not-a-member';
}

/** Once a sitting has begun or an opinion ballot is out, the members and their number are fixed: quorum and majority rest on it. (M4) */
export function hasBegun(meeting: Meeting): boolean {
  return meeting.openedAt !== null || (isInWriting(meeting) && meeting.publishedAt !== null);
}

/** Somebody must be able to go on preparing: the last secretary keeps the seat. (M4) */
export function isLastSecretary(meeting: Meeting, seat: Seat): boolean {
  return (
    seat.role === 'secretary' &&
    !Object.values(meeting.seats).some(({ id, role }) => role === 'secretary' && id !== seat.id)
  );
}
