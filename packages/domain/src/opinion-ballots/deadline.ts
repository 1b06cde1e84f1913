import type { Instant, SeatId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';

/** Until when a member answers: the deadline of the ballot, or the later one of an extension by name. (L4, L5) */
export function deadlineOf({ details, extensions }: Meeting, seatId: SeatId): Instant | null {
  const own = extensions.filter((extension) => extension.seatId === seatId);
  return [details.endsAt, ...own.map(({ until }) => until)].reduce(later);
}

/** When nobody can answer any more. (L9) */
export function lastDeadline({ details, extensions }: Meeting): Instant | null {
  return [details.endsAt, ...extensions.map(({ until }) => until)].reduce(later);
}

export function isPast(deadline: Instant | null, at: Instant): boolean {
  return deadline !== null && Date.parse(at) >= Date.parse(deadline);
}

function later(one: Instant | null, other: Instant | null): Instant | null {
  if (one === null || other === null) return one ?? other;
  return Date.parse(other) > Date.parse(one) ? other : one;
}
