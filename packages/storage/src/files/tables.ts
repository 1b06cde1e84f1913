import type { ColumnType, GeneratedAlways } from 'kysely';

/** Width and height in points. */
export type PageSize = readonly [number, number];

/** The tables of migrations 003-files and 017-file-pages. */
export interface FileTables {
  files: {
    sha256: string;
    size: number;
    pages: number;
    media_type: string;
    /** Written as JSON text, read as the value. */
    page_sizes: ColumnType<PageSize[], string, string>;
    encrypted: boolean;
    form: 'none' | 'fields' | 'xfa';
    inspected_at: Date;
  };
  uploads: {
    number: GeneratedAlways<number>;
    sha256: string;
    body_id: string;
    name: string;
    uploaded_by: string;
    at: Date;
  };
  file_texts: {
    sha256: string;
    complete: boolean;
    taken_at: Date;
  };
  file_pages: {
    sha256: string;
    /** From 1. */
    page: number;
    text: string;
    width: number;
    height: number;
    /** A `tsvector`. */
    words: string;
  };
  page_words: { word: string };
}
