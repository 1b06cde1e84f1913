import { TITLE_MAX } from '@e-cabinet/protocol';

/** A line of a list as it was pasted from a text document. */
export interface PastedLine {
  readonly kind: 'section' | 'item';
  readonly title: string;
  /** Empty when the line names nobody. */
  readonly submittedBy: string;
  /** null when the line says nothing of the time. */
  readonly minutes: number | null;
}

/** Reads a list of agenda items: numbering goes, "(Bộ Tài chính trình)" and "20 phút" are taken apart. */
export function parsePastedList(text: string): readonly PastedLine[] {
  return text
    .normalize('NFC')
    .split(/[\r\n\v\u2028\u2029]+/)
    .map((line) => line.replaceAll('\u00a0', ' '))
    .flatMap((line) => parseLine(line) ?? []);
}

interface Found {
  submittedBy: string;
  minutes: number | null;
}

function parseLine(line: string): PastedLine | null {
  const found: Found = { submittedBy: '', minutes: null };
  const cells = line.split('\t').map((cell) => cell.trim());
  const filled = cells.filter((cell, index) => cell && !(index === 0 && isNumbering(cell)));
  // The cells of a table row: whatever is no time and no submitter is the title.
  const rest = filled.filter((cell, index) => index === 0 || !take(cell, found));
  const numbered = rest.join(' ');
  const bare = withoutNumbering(numbered);
  const title = tidy(takeFromEnd(bare, found)).slice(0, TITLE_MAX);
  if (!title) return null;
  const section = isSection(numbered, title, found);
  return { kind: section ? 'section' : 'item', title, ...found };
}

const NUMBERING =
  /^(?:(?:nội dung|mục|item)\s+)?(?:\d{1,3}(?:\.\d{1,3})*\s*[.):–-]\s*(?=\D)|\d{1,3}(?:\.\d{1,3})+\s+|(?:[a-zđ]|[ivxlc]+)\s*(?:\)\s*|[.:]\s+)|[-–—•*+·▪●○]\s+)/iu;
const NUMBERING_ALONE = /^(?:\d{1,3}(?:\.\d{1,3})*|[a-zđ]|[ivxlc]+)?\s*[.):•*·▪●○–—-]?$/iu;
const ROMAN = /^[IVXLC]+\s*[.):–-]/u;

function isNumbering(cell: string): boolean {
  return NUMBERING_ALONE.test(cell);
}

function withoutNumbering(text: string): string {
  return text.trim().replace(NUMBERING, '');
}

/** A Roman number and capitals throughout: the heading of a part. */
function isSection(numbered: string, title: string, { submittedBy, minutes }: Found): boolean {
  if (submittedBy || minutes !== null || !ROMAN.test(numbered)) return false;
  return title === title.toLocaleUpperCase('vi');
}

const MINUTES = /^(\d{1,3})\s*(?:phút|ph|p|minutes?|mins?|['’′])\.?$/iu;
const TRAILING_MINUTES = /[\s,;:–—-]+(\d{1,3})\s*(?:phút|minutes?|mins?|['’′])[\s.;,]*$/iu;
const TRAILING_PARENTHESES = /\s*[([]([^()[\]]+)[)\]][\s.;,]*$/u;
const TRAILING_SUBMITTER = /[\s,;–—-]+(?:do|submitted by|presented by)\s+([^()]+?)[\s.;,]*$/iu;
const SUBMITTED = [
  /^(?:do\s+)?(.+?)\s+(?:trình bày|trình|báo cáo|chuẩn bị)$/iu,
  /^(?:submitted|presented|prepared|tabled) by\s+(.+)$/iu,
];
const ORGANISATION =
  /^(?:bộ|ủy ban|uỷ ban|ubnd|văn phòng|thanh tra|ngân hàng|ban|viện|sở|cục|tổng cục|ministry|office|committee|department|state bank|government)\s/iu;

function minutesIn(text: string): number | null {
  const match = MINUTES.exec(text.trim());
  return match ? Number(match[1]) : null;
}

function submitterIn(text: string): string | null {
  const said = text.trim();
  for (const pattern of SUBMITTED) {
    const match = pattern.exec(said)?.[1];
    if (match) return match;
  }
  return ORGANISATION.test(`${said} `) ? said : null;
}

/** Whether a cell or the inside of parentheses is a time or a submitter; if so it is noted. */
function take(text: string, found: Found): boolean {
  const parts = text.replace(/^[([]|[)\]]$/gu, '').split(/[,;]/);
  const read = parts.map((part) => ({ minutes: minutesIn(part), by: submitterIn(part) }));
  if (read.some(({ minutes, by }) => minutes === null && by === null)) return false;
  for (const { minutes, by } of read) {
    found.minutes ??= minutes;
    if (minutes === null && by && !found.submittedBy) found.submittedBy = by;
  }
  return true;
}

function takeFromEnd(text: string, found: Found): string {
  const parentheses = TRAILING_PARENTHESES.exec(text);
  if (parentheses && take(parentheses[1] ?? '', found)) {
    return takeFromEnd(text.slice(0, parentheses.index), found);
  }
  const minutes = TRAILING_MINUTES.exec(text);
  if (minutes && found.minutes === null) {
    found.minutes = Number(minutes[1]);
    return takeFromEnd(text.slice(0, minutes.index), found);
  }
  const submitter = TRAILING_SUBMITTER.exec(text);
  const by = submitter && submitterIn(submitter[1] ?? '');
  if (!submitter || !by || found.submittedBy) return text;
  found.submittedBy = by;
  return takeFromEnd(text.slice(0, submitter.index), found);
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:–—-]+$|\.$/u, '')
    .trim();
}
