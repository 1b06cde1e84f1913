import {
  currentVersion,
  type Item,
  type Meeting,
  type Paper,
  type Sha256,
} from '@e-cabinet/domain';
import type { PassageKind } from '@e-cabinet/protocol';
import { foldedWords } from '@e-cabinet/storage';

/** A text of a meeting, and what it is the text of. */
export interface Passage {
  readonly kind: Exclude<PassageKind, 'page'>;
  readonly item: Item | null;
  readonly paper: Paper | null;
  readonly text: string;
  /** As of `foldedWords`, between spaces. */
  readonly words: string;
}

/** The texts of a meeting as a seat sees it. What was taken off or withdrawn is none of them. */
export function passagesOf(meeting: Meeting): readonly Passage[] {
  const items = Object.values(meeting.agenda.items).filter(({ removed }) => !removed);
  const { title, place } = meeting.details;
  return [
    passage('meeting', null, null, place === '' ? title : `${title} · ${place}`),
    ...items.flatMap(ofItem),
    ...Object.values(meeting.questions).flatMap((question) => {
      const item = items.find(({ id }) => id === question.itemId);
      if (!item || question.state === 'withdrawn') return [];
      return passage(question.result ? 'decision' : 'question', item, null, question.text);
    }),
    ...papersIn(meeting).map((paper) =>
      passage('paper', itemOf(meeting, paper), paper, paper.title),
    ),
  ].filter(({ text }) => text !== '');
}

function ofItem(item: Item): readonly Passage[] {
  const { summary, disputed, decision } = item.brief;
  const brief = [summary, disputed, decision].filter((part) => part !== '').join('\n');
  return [
    passage('item', item, null, item.title),
    passage('brief', item, null, brief),
    passage('conclusion', item, null, item.conclusion?.text ?? ''),
  ];
}

function passage(
  kind: Passage['kind'],
  item: Item | null,
  paper: Paper | null,
  text: string,
): Passage {
  return { kind, item, paper, text, words: ` ${foldedWords(text)} ` };
}

/** The papers that are read today: neither recalled nor of an item that was taken off. */
export function papersIn(meeting: Meeting): readonly Paper[] {
  return Object.values(meeting.papers).filter(
    (paper) =>
      !paper.removed && !paper.recall && (paper.itemId === null || itemOf(meeting, paper) !== null),
  );
}

export function itemOf(meeting: Meeting, { itemId }: Paper): Item | null {
  const item = itemId === null ? undefined : meeting.agenda.items[itemId];
  return item && !item.removed ? item : null;
}

/** The files of the papers in force. */
export function filesIn(meeting: Meeting): readonly Sha256[] {
  return papersIn(meeting).flatMap((paper) => currentVersion(paper)?.file.sha256 ?? []);
}
