import { entryIn, type Meeting, type Seat, type SeatId } from '@e-cabinet/domain';
import { useState } from 'react';
import { type Reading, readingOf } from './receipts.ts';

type Readings = ReadonlyMap<SeatId, Reading>;

interface Known {
  readonly seat: Seat;
  readonly receipt: unknown;
  readonly reading: Reading;
}

/** Works out readings and remembers them: an event about one of 500 recipients works out one, not 500. */
function rememberReadings(): (meeting: Meeting, recipients: readonly Seat[]) => Readings {
  let known = new Map<SeatId, Known>();
  let papers: unknown;
  let agenda: unknown;
  return (meeting, recipients) => {
    if (papers !== meeting.papers || agenda !== meeting.agenda) known = new Map();
    papers = meeting.papers;
    agenda = meeting.agenda;
    return new Map(
      recipients.map((seat) => {
        const receipt = entryIn(meeting.receipts, seat.id);
        const before = known.get(seat.id);
        if (before?.seat === seat && before.receipt === receipt) return [seat.id, before.reading];
        const reading = readingOf(meeting, seat);
        known.set(seat.id, { seat, receipt, reading });
        return [seat.id, reading];
      }),
    );
  };
}

export function useReadings(meeting: Meeting, recipients: readonly Seat[]): Readings {
  const [read] = useState(rememberReadings);
  return read(meeting, recipients);
}
