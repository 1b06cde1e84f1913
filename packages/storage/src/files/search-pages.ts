import type { Sha256 } from '@e-cabinet/domain';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

export interface FoundPage {
  readonly sha256: Sha256;
  readonly page: number;
  readonly text: string;
  /** The words stand there side by side, in their order. */
  readonly together: boolean;
  /** From 0 to 1: how often and how close to each other. */
  readonly rank: number;
}

/** Every word by what it may be: as it was typed, or what was meant. All are as of `foldedWords`. */
export type SoughtWords = readonly (readonly string[])[];

const PAGES_OF_A_FILE = 3;
const PAGES_MOST = 60;

/** Pages of these files, and of no others, on which all words stand; the best first. */
export async function searchPages(
  db: Kysely<Tables>,
  files: readonly Sha256[],
  words: SoughtWords,
): Promise<FoundPage[]> {
  if (files.length === 0 || words.length === 0) return [];
  const all = textQuery(words, '&');
  const phrase = textQuery(words, '<->');
  const { rows } = await sql<FoundPage>`
    with ranked as (
      select sha256, page, text, words @@ to_tsquery('simple', ${phrase}) as together,
        ts_rank_cd(words, to_tsquery('simple', ${all}), 32) as rank
      from file_pages
      where sha256 = any(${[...files]}) and words @@ to_tsquery('simple', ${all})
    ), placed as (
      select *, row_number() over (
        partition by sha256 order by together desc, rank desc, page
      ) as place from ranked
    )
    select sha256, page, text, together, rank from placed where place <= ${PAGES_OF_A_FILE}
    order by together desc, rank desc, sha256, page limit ${PAGES_MOST}`.execute(db);
  return rows;
}

function textQuery(words: SoughtWords, between: '&' | '<->'): string {
  const quoted = (word: string) => `'${word.replaceAll(/[^\p{L}\p{N}]/gu, '')}'`;
  return words.map((choices) => `(${choices.map(quoted).join(' | ')})`).join(` ${between} `);
}

/** How alike two words are from which one is taken for the other, from 0 to 1. */
const ALIKE = 0.4;

/**
 * Words that may have been meant by one that nothing has: of any page, and of `others`. A word of a
 * page that the asker may not read finds nothing on those that they may.
 */
export async function wordsAlike(
  db: Kysely<Tables>,
  word: string,
  others: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`
    select word from page_words where word % ${word} and similarity(word, ${word}) >= ${ALIKE}
    union
    select word from unnest(${[...others]}::text[]) as word where similarity(word, ${word}) >= ${ALIKE}
    order by word`.execute(db);
  return rows.map((row) => row.word);
}
