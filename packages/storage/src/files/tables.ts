import type { ColumnType, GeneratedAlways } from 'kysely';

/** Width and height in points. */
export type PageSize = readonly [number, number];

/** The tables of migration 003-files. */
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
}
