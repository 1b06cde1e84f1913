import type { Sha256 } from '@e-cabinet/domain';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import { foldedWords } from './folded-words.ts';

/** The text of one page; empty where there is none, as in a scan. */
export interface PageText {
  /** From 1. */
  readonly page: number;
  readonly text: string;
  /** Points, as the page is shown. */
  readonly width: number;
  readonly height: number;
}

export interface FileTexts {
  readonly pages: readonly PageText[];
  /** False: the limits ended the taking before the last page. */
  readonly complete: boolean;
}

/** A few at a time: the embedded database does one thing after another, and a meeting may wait. */
const PAGES_AT_ONCE = 20;

/** Files whose texts nobody has taken yet, the latest first: those are about to be read. */
export async function filesWithoutTexts(db: Kysely<Tables>): Promise<Sha256[]> {
  const rows = await db
    .selectFrom('files')
    .leftJoin('file_texts', 'file_texts.sha256', 'files.sha256')
    .where('file_texts.sha256', 'is', null)
    .orderBy('files.inspected_at', 'desc')
    .select('files.sha256')
    .execute();
  return rows.map(({ sha256 }) => sha256);
}

/** Records the texts of a file; may be repeated, also by another server at the same time. */
export async function recordTexts(
  db: Kysely<Tables>,
  sha256: Sha256,
  { pages, complete }: FileTexts,
  at: Date,
): Promise<void> {
  for (let from = 0; from < pages.length; from += PAGES_AT_ONCE) {
    await recordPages(db, sha256, pages.slice(from, from + PAGES_AT_ONCE));
  }
  // Last: only what has this row is taken for complete.
  await db
    .insertInto('file_texts')
    .values({ sha256, complete, taken_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function recordPages(
  db: Kysely<Tables>,
  sha256: Sha256,
  pages: readonly PageText[],
): Promise<void> {
  const folded = pages.map(({ text }) => foldedWords(text));
  await sql`
    insert into file_pages (sha256, page, text, width, height, words)
    select ${sha256}, page, text, width, height, to_tsvector('simple', folded)
    from unnest(
      ${pages.map(({ page }) => page)}::integer[], ${pages.map(({ text }) => text)}::text[],
      ${pages.map(({ width }) => width)}::real[], ${pages.map(({ height }) => height)}::real[],
      ${folded}::text[]
    ) as taken (page, text, width, height, folded)
    on conflict do nothing`.execute(db);
  await sql`
    insert into page_words (word) select unnest(${wordsToMean(folded)}::text[])
    on conflict do nothing`.execute(db);
}

/** Words that somebody may have meant: not numbers, not what is too short to be told apart. */
function wordsToMean(folded: readonly string[]): string[] {
  const words = new Set(folded.flatMap((text) => text.split(' ')));
  return [...words].filter((word) => /^\p{L}{3,30}$/u.test(word)).sort();
}

/** The texts of a file, in the order of its pages; null when they are not taken yet. */
export async function textsOfFile(db: Kysely<Tables>, sha256: Sha256): Promise<FileTexts | null> {
  const taken = await db
    .selectFrom('file_texts')
    .where('sha256', '=', sha256)
    .select('complete')
    .executeTakeFirst();
  if (!taken) return null;
  const pages = await db
    .selectFrom('file_pages')
    .where('sha256', '=', sha256)
    .orderBy('page')
    .select(['page', 'text', 'width', 'height'])
    .execute();
  return { pages, complete: taken.complete };
}
