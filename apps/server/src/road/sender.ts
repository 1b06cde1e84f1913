import { type Actor, CLOCK, type Meeting, seatOfPerson } from '@e-cabinet/domain';

/** Who sends a command, as the door knows it; never as the payload says. */
export type Sender =
  | {
      readonly kind: 'person';
      readonly personId: string;
      /** Units for which the person may act. */
      readonly unitIds: readonly string[];
      /** For scheduling: the seat that the scheduler gets by it. */
      readonly officeSeatId: string | null;
    }
  | { readonly kind: 'clock' };

/** The actor a sender is in this meeting at this moment; null where the meeting does not know them. */
export function actorOf(meeting: Meeting, sender: Sender, at: string): Actor | null {
  if (sender.kind === 'clock') return { seat: null, by: CLOCK, at };
  const seat = seatOfPerson(meeting, sender.personId, sender.unitIds);
  if (seat) return { seat, by: seat.id, at };
  return sender.officeSeatId === null ? null : { seat: null, by: sender.officeSeatId, at };
}
