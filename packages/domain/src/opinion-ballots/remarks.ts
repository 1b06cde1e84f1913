import type { OptionId } from '../identifiers.ts';

/** One thing that a member says to a draft. */
export interface Remark {
  /** The part of the draft that it is about, as the member wrote it; null: the draft as a whole. */
  readonly article: string | null;
  readonly text: string;
}

/** A paragraph that begins with a part of the draft and a colon: `Điều 5 khoản 2: …`. */
const ABOUT_A_PART =
  /^\s*((?:Điều|Khoản|Điểm|Chương|Mục|Phụ lục|Article|Section|Chapter|Annex|Clause|Point)\s[^:\n]{1,80}):\s*/iu;

/**
 * The remarks in an opinion's text: each paragraph that names a part of the draft begins one, and what
 * stands before the first is about the whole. (L6)
 */
export function remarksIn(text: string): readonly Remark[] {
  const remarks: { article: string | null; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const named = ABOUT_A_PART.exec(line);
    const last = remarks.at(-1);
    if (named)
      remarks.push({ article: named[1]?.trim() ?? null, lines: [line.slice(named[0].length)] });
    else if (last) last.lines.push(line);
    else remarks.push({ article: null, lines: [line] });
  }
  return remarks
    .map(({ article, lines }) => ({ article, text: lines.join('\n').trim() }))
    .filter(({ article, text: said }) => article !== null || said !== '');
}

/** The text of an opinion from its remarks: read again, it gives the same. (L6) */
export function textOfRemarks(remarks: readonly Remark[]): string {
  return remarks
    .map(({ article, text }) => (article === null ? text : `${article}: ${text}`))
    .join('\n');
}

/**
 * What the drafting agency has to reply to: every remark, and where a member does not agree without
 * a word, that. (L10)
 */
export function remarksToReplyTo(choice: OptionId, comment: string): readonly Remark[] {
  const remarks = remarksIn(comment);
  if (remarks.length > 0) return remarks;
  return choice === 'agree' ? [] : [{ article: null, text: '' }];
}
