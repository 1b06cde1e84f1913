import { sql } from 'kysely';
import type { NumberedMigration } from './numbered-migration.ts';

/**
 * The texts of files, page by page. Everything here can be taken again from the bytes: without its row
 * in `file_texts` a file's texts are not complete, and are taken up again. `words` are folded as by
 * `foldedWords`; `page_words` is every word of any page, to find what was meant by a mistyped one.
 */
export const filePages: NumberedMigration = {
  name: '017-file-pages',
  async up(db) {
    await sql`
      create table file_texts (
        sha256 text primary key references files,
        complete boolean not null,
        taken_at timestamptz(3) not null
      )`.execute(db);
    await sql`
      create table file_pages (
        sha256 text not null references files,
        page integer not null check (page > 0),
        text text not null,
        width real not null,
        height real not null,
        words tsvector not null,
        primary key (sha256, page)
      )`.execute(db);
    await sql`create index file_pages_by_word on file_pages using gin (words)`.execute(db);
    await sql`create table page_words (word text collate "C" primary key)`.execute(db);
    await sql`create index page_words_alike on page_words using gin (word gin_trgm_ops)`.execute(
      db,
    );
  },
};
