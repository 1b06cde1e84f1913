import type { Meeting } from './meeting.ts';
import type { Owed } from './owed.ts';
import { own } from './own.ts';
import { currentVersion } from './papers/find-paper.ts';

/** What the thing that is owed is called. */
export function titleOfOwed(meeting: Meeting, owes: Owed): string {
  switch (owes.kind) {
    case 'read':
      return own(meeting.papers, owes.paperId)?.title ?? '';
    case 'position':
      return own(meeting.agenda.items, owes.itemId)?.title ?? '';
    case 'opine':
    case 'vote':
      return own(meeting.questions, owes.questionId)?.text ?? '';
    case 'acknowledge':
    case 'answer':
    case 'name-attendees':
    case 'check-in':
      return meeting.details.title;
  }
}

/** How long a paper to read is, and whether it is required; null for everything else that is owed. */
export function paperOfOwed(
  meeting: Meeting,
  owes: Owed,
): { readonly pages: number; readonly required: boolean } | null {
  const paper = owes.kind === 'read' ? own(meeting.papers, owes.paperId) : undefined;
  const pages = paper && currentVersion(paper)?.file.pages;
  return paper && pages !== undefined ? { pages, required: paper.required } : null;
}
