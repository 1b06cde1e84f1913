import type { ChangedPage, ChangedPart, PaperDifference } from '@e-cabinet/protocol';
import type { PageText } from '@e-cabinet/storage';
import { diffArrays } from 'diff';

interface Word {
  readonly text: string;
  readonly page: number;
}

/** Above it the comparison would hold up the meeting, and nobody reads so many changes. */
const CHANGES_MOST = 2_000;
const AROUND = 8;

/**
 * What is different between two versions, word by word over the whole text: a page that was put in, or
 * lines that moved to the next page, change no other page. Numbers of pages are no text.
 */
export function compareTexts(
  before: readonly PageText[],
  after: readonly PageText[],
): PaperDifference {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length === 0 || now.length === 0) return { kind: 'no-text' };
  const changes = diffArrays(old, now, {
    comparator: (one, other) => one.text === other.text,
    maxEditLength: CHANGES_MOST,
  });
  if (!changes) return { kind: 'too-different' };
  return { kind: 'compared', pages: pagesOf(changes.flatMap(linesOf(now[0]?.page ?? 1))) };
}

function wordsOf(pages: readonly PageText[]): Word[] {
  return pages.flatMap(({ page, text }) => {
    const words = withoutNumber(text)
      .split(/\s+/)
      .filter((word) => word !== '');
    return words.map((word) => ({ text: word, page }));
  });
}

/** A first or last line that is the page's number (`3`, `- 3 -`, `Trang 3/12`). */
function withoutNumber(text: string): string {
  const lines = text.split('\n');
  const isNumber = (line = '') => /^[-–\s]*((trang|page)\s*)?\d+(\s*\/\s*\d+)?[-–\s]*$/i.test(line);
  if (isNumber(lines[0])) lines.shift();
  if (isNumber(lines.at(-1))) lines.pop();
  return lines.join('\n');
}

interface Change {
  readonly value: readonly Word[];
  readonly added: boolean;
  readonly removed: boolean;
}

interface Line extends ChangedPart {
  readonly page: number;
}

/** Each word with its page of the later version: what was taken out is where the words around it are. */
function linesOf(firstPage: number): (change: Change) => readonly Line[] {
  let page = firstPage;
  return ({ value, added, removed }) =>
    value.map((word) => {
      if (!removed) page = word.page;
      const change = added ? 'added' : removed ? 'removed' : 'none';
      return { text: word.text, change, page };
    });
}

function pagesOf(lines: readonly Line[]): readonly ChangedPage[] {
  const near = nearChanges(lines);
  const pages = new Map<number, ChangedPart[]>();
  lines.forEach(({ text, change, page }, index) => {
    if (!near.has(index)) return;
    const parts = pages.get(page) ?? [];
    pages.set(page, parts);
    const last = parts.at(-1);
    const follows = near.has(index - 1) || parts.length === 0;
    if (last && last.change === change && follows) {
      parts[parts.length - 1] = { text: `${last.text} ${text}`, change };
    } else parts.push({ text: follows ? text : `… ${text}`, change });
  });
  return [...pages]
    .map(([page, parts]) => ({ page, parts }))
    .filter(({ parts }) => parts.some(({ change }) => change !== 'none'));
}

/** Which words are shown: those that changed, and some around them. */
function nearChanges(lines: readonly Line[]): ReadonlySet<number> {
  const near = new Set<number>();
  lines.forEach(({ change }, index) => {
    if (change === 'none') return;
    for (let at = index - AROUND; at <= index + AROUND; at += 1) {
      if (at >= 0 && at < lines.length) near.add(at);
    }
  });
  return near;
}
