import { type Meeting, type Mine, type Owed, owed, type Seat } from '@e-cabinet/domain';
import type { OwedLine } from '@e-cabinet/protocol';

/** What a followed meeting asks of a seat at this moment, as the server would list it. */
export function owedLinesOf(meeting: Meeting, seat: Seat, mine: Mine): readonly OwedLine[] {
  return owed(meeting, seat, mine).map((owes) => ({ owed: owes, title: titleOf(meeting, owes) }));
}

function titleOf(meeting: Meeting, owes: Owed): string {
  switch (owes.kind) {
    case 'read':
      return meeting.papers[owes.paperId]?.title ?? '';
    case 'position':
      return meeting.agenda.items[owes.itemId]?.title ?? '';
    case 'opine':
    case 'vote':
      return meeting.questions[owes.questionId]?.text ?? '';
    case 'acknowledge':
    case 'answer':
    case 'name-attendees':
    case 'check-in':
      return meeting.details.title;
  }
}
