import type { Command, FileFacts, Item, Meeting, Paper } from '@e-cabinet/domain';
import { v4 as newId } from 'uuid';

const DAY_MS = 86_400_000;

/** Every edit of agenda and papers, as it would be accepted before the freeze. */
export function editsOf(meeting: Meeting, itemId: string, paper: Paper): readonly Command[] {
  const { title, kind, minutes, presenters, submittedBy } = meeting.agenda.items[itemId] as Item;
  const details = { title: `${title}!`, kind, minutes, presenters, submittedBy };
  const brief = { summary: 'a', disputed: 'b', decision: 'c' };
  const dueAt = new Date(Date.now() + DAY_MS).toISOString();
  const of = { itemId, adviceId: newId() };
  const { id: paperId, audience, versions } = paper;
  const file = versions[0]?.file as FileFacts;
  return [
    { type: 'add-section', sectionId: newId(), title: 'x', before: null },
    { type: 'rename-section', sectionId: newId(), title: 'x' },
    { type: 'move-entry', entryId: itemId, before: null },
    { type: 'remove-entry', entryId: itemId },
    { type: 'revise-item', itemId, details },
    { type: 'write-brief', itemId, brief },
    { type: 'ask-advice', ...of, from: 'Justice', dueAt },
    { type: 'enter-advice', ...of, text: 'Agreed' },
    { type: 'withdraw-advice', ...of },
    { type: 'add-paper', paperId: newId(), itemId, title: 'x', file, audience },
    { type: 'revise-paper', paperId, title: 'x', itemId, audience },
    { type: 'remove-paper', paperId, reason: 'x' },
  ];
}
