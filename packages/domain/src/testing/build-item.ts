import type { NewItem } from '../agenda/commands.ts';
import { EVERYONE } from '../audience.ts';
import type { FileFacts } from '../papers/commands.ts';
import type { PaperEvent } from '../papers/events.ts';

/** An item for decision that everybody may know of, unless it says otherwise. */
export function buildItem(about: Partial<NewItem> & Pick<NewItem, 'id'>): NewItem {
  return {
    title: `Title of ${about.id}`,
    kind: 'decide',
    minutes: 20,
    presenters: [],
    submittedBy: 'Ministry of Finance',
    audience: EVERYONE,
    ...about,
  };
}

/** The facts of a file, as different from those of another as their names are. */
export function buildFile(name: string): FileFacts {
  const sha256 = Array.from(name, (letter) => (letter.codePointAt(0) ?? 0).toString(16))
    .join('')
    .padStart(64, '0')
    .slice(-64);
  return { sha256, name: `${name}.pdf`, size: 1024, pages: 12, mediaType: 'application/pdf' };
}

type PaperAdded = Extract<PaperEvent, { type: 'paper-added' }>;

/** A paper of `item-1` that everybody may read, unless it says otherwise. */
export function paperAdded(about: Partial<PaperAdded> & Pick<PaperAdded, 'paperId'>): PaperAdded {
  return {
    type: 'paper-added',
    itemId: 'item-1',
    title: `Title of ${about.paperId}`,
    file: buildFile(about.paperId),
    audience: EVERYONE,
    ...about,
  };
}
