import type { BodyId, FileFacts, PersonId, Sha256 } from '@e-cabinet/domain';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { PageSize } from './tables.ts';

/** What the inspection of a file's content found. */
export interface InspectedFile {
  readonly sha256: Sha256;
  /** Bytes. */
  readonly size: number;
  readonly pages: number;
  readonly mediaType: string;
  /** Of the first pages only. */
  readonly pageSizes: readonly PageSize[];
  /** It is encrypted, and opens without a password. */
  readonly encrypted: boolean;
  readonly form: 'none' | 'fields' | 'xfa';
}

export interface Upload {
  readonly bodyId: BodyId;
  /** File name as uploaded, NFC. */
  readonly name: string;
  readonly personId: PersonId;
  readonly at: Date;
}

/** What an earlier inspection found of this content, in whichever body; null when it is new. */
export async function inspectedFile(
  db: Kysely<Tables>,
  sha256: Sha256,
): Promise<InspectedFile | null> {
  const query = db.selectFrom('files').where('sha256', '=', sha256).select(inspectedColumns);
  return (await query.executeTakeFirst()) ?? null;
}

const inspectedColumns = [
  'sha256',
  'size',
  'pages',
  'media_type as mediaType',
  'page_sizes as pageSizes',
  'encrypted',
  'form',
] as const;

/** Records that a body uploaded a file, whose bytes the file store keeps already. May be repeated. */
export async function recordUpload(
  db: Kysely<Tables>,
  file: InspectedFile,
  upload: Upload,
): Promise<void> {
  const { sha256, mediaType, pageSizes, ...facts } = file;
  const { bodyId, name, personId, at } = upload;
  // Two statements without a transaction: a file that nobody uploaded yet harms nobody.
  await db
    .insertInto('files')
    .values({
      ...facts,
      sha256,
      media_type: mediaType,
      page_sizes: JSON.stringify(pageSizes),
      inspected_at: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await db
    .insertInto('uploads')
    .values({ sha256, body_id: bodyId, name, uploaded_by: personId, at })
    .execute();
}

/**
 * The facts of a file under the name of the body's latest upload of it; null when this body never
 * uploaded it, also when another body did: only who uploaded a file may put it into a meeting.
 * @param uploadedBy where the body is not enough: this person must have uploaded it
 */
export async function fileFacts(
  db: Kysely<Tables>,
  bodyId: BodyId,
  sha256: Sha256,
  uploadedBy: PersonId | null = null,
): Promise<FileFacts | null> {
  const uploads = db
    .selectFrom('uploads')
    .innerJoin('files', 'files.sha256', 'uploads.sha256')
    .where('uploads.body_id', '=', bodyId)
    .where('uploads.sha256', '=', sha256);
  const own = uploadedBy === null ? uploads : uploads.where('uploaded_by', '=', uploadedBy);
  const query = own
    .orderBy('uploads.number', 'desc')
    .limit(1)
    .select(['files.sha256', 'name', 'size', 'pages', 'media_type as mediaType']);
  return (await query.executeTakeFirst()) ?? null;
}
