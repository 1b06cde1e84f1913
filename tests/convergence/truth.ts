import {
  evolve,
  type Meeting,
  type Mine,
  mineOf,
  noMeeting,
  type Seat,
  seatOfPerson,
  type View,
  viewOf,
  visible,
} from '@e-cabinet/domain';
import type { StoredEvent } from '@e-cabinet/sync';

/** The meeting as the log has it, and as it must look to each seat. */
export interface Truth {
  readonly log: readonly StoredEvent[];
  readonly meeting: Meeting;
  seatOf(personId: string): Seat | undefined;
  viewFor(seat: Seat): View;
  /** What a seat must hold in the end: the fold of what its view of now may see. */
  seenBy(seat: Seat): Meeting;
  mine(seat: Seat): Mine;
}

export function truthOf(meetingId: string, log: readonly StoredEvent[]): Truth {
  const meeting = log.reduce(evolve, noMeeting(meetingId));
  const seen = new Map<string, Meeting>();
  return {
    log,
    meeting,
    seatOf: (personId) => seatOfPerson(meeting, personId),
    viewFor: (seat) => viewOf(meeting, seat),
    seenBy(seat) {
      const view = viewOf(meeting, seat);
      const known = seen.get(view.key);
      if (known) return known;
      const folded = log
        .flatMap(({ version, by, at, event }) => {
          return visible({ version, by, at, event }, view, meeting) ?? [];
        })
        .reduce(evolve, noMeeting(meetingId));
      seen.set(view.key, folded);
      return folded;
    },
    mine: (seat) => mineOf(meeting, seat.id),
  };
}
