import {
  currentVersion,
  findPaper,
  type Meeting,
  type PaperId,
  type PersonId,
  type Role,
  type Seat,
  seatOfPerson,
} from '@e-cabinet/domain';

/** Rooms and units are nobody to confide in. */
const PERSONS: ReadonlySet<Role> = new Set<Role>([
  'chair',
  'member',
  'delegate',
  'adviser',
  'secretary',
  'presenter',
  'observer',
]);

export interface PaperReaderSeat {
  readonly personId: PersonId;
  readonly seatId: string;
}

/** A seat for as long as it may read the paper: asked anew each time. */
export function readsPaper(meeting: Meeting, seat: Seat | undefined, paperId: PaperId): boolean {
  if (seat === undefined || !PERSONS.has(seat.role)) return false;
  const paper = findPaper(meeting, paperId, seat);
  // Of a recalled paper there is nothing left to read.
  return paper !== undefined && currentVersion(paper) !== undefined;
}

/**
 * Everybody who may read a paper, the asker among them, as far as the asker knows of their seats.
 * @param seen the meeting as the asker sees it
 */
export function readersKnownTo(
  meeting: Meeting,
  seen: Meeting,
  paperId: PaperId,
): readonly PaperReaderSeat[] {
  return Object.keys(seen.seats).flatMap((seatId) => {
    const seat = meeting.seats[seatId];
    const personId = seat?.personId ?? null;
    return personId !== null && readsPaper(meeting, seat, paperId) ? [{ personId, seatId }] : [];
  });
}

/** Those who may read the paper at this moment. */
export function stillReading(
  meeting: Meeting,
  personIds: readonly PersonId[],
  paperId: PaperId,
): readonly PersonId[] {
  return personIds.filter((personId) =>
    readsPaper(meeting, seatOfPerson(meeting, personId), paperId),
  );
}
