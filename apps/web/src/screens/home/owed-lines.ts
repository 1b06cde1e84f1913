import {
  type Meeting,
  type Mine,
  owed,
  paperOfOwed,
  type Seat,
  titleOfOwed,
} from '@e-cabinet/domain';
import type { OwedLine } from '@e-cabinet/protocol';

/** What a followed meeting asks of a seat at this moment, as the server would list it. */
export function owedLinesOf(meeting: Meeting, seat: Seat, mine: Mine): readonly OwedLine[] {
  return owed(meeting, seat, mine).map((owes) => ({
    owed: owes,
    title: titleOfOwed(meeting, owes),
    paper: paperOfOwed(meeting, owes),
  }));
}
