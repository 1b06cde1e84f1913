import { z } from 'zod';

/**
 * `POST /api/bodies/:bodyId/files`, `multipart/form-data` with exactly one part, named `file`, and
 * the {@link UPLOAD_HEADER}. → 201 {@link uploadedFile}: the file is sound, kept,
 * and may be given to papers of that body's meetings. Sending the same file again is harmless.
 *
 * Refusals: {@link uploadRefusal} or an HttpRefusal (`not-signed-in`, `not-allowed`,
 * `foreign-origin`, `wrong-content-type`, `malformed-request`).
 */
export const uploadedFile = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Bytes. */
  size: z.int().positive(),
  /** As sent, composed (NFC), without path and control characters. */
  name: z.string(),
  pages: z.int().positive(),
  mediaType: z.literal('application/pdf'),
});
export type UploadedFile = z.infer<typeof uploadedFile>;

const reason = <Code extends string>(code: Code) => z.strictObject({ refusal: z.literal(code) });
const detectedType = z.string();

/** Why a file that arrived whole is not taken. */
export const inspectionRefusal = z.discriminatedUnion('refusal', [
  reason('file-empty'),
  /** Its content is something else, whatever its name. `detected` is missing when of no known type. */
  reason('file-not-pdf').extend({ detected: detectedType.optional() }),
  /** A document of an office program: to be saved as PDF first. */
  reason('file-office').extend({ detected: detectedType }),
  /** It needs a password, or a certificate, to open. */
  reason('pdf-encrypted'),
  reason('pdf-broken'),
  reason('pdf-no-pages'),
  /** It would take too much memory or time, or has too many pages, for any tablet. */
  reason('pdf-too-complex'),
  /** The first page bears the mark of a state secret: no such paper comes into the system. */
  reason('pdf-secret').extend({ mark: z.string() }),
]);
export type InspectionRefusal = z.infer<typeof inspectionRefusal>;

/** Why an upload is not taken. */
export const uploadRefusal = z.discriminatedUnion('refusal', [
  ...inspectionRefusal.options,
  /** `limit` in bytes. */
  reason('file-too-large').extend({ limit: z.int().positive() }),
  reason('upload-interrupted'),
  /** Too many uploads at this moment: to be sent again later. */
  reason('uploads-busy'),
  /** The server's disk is full. */
  reason('storage-full'),
]);
export type UploadRefusal = z.infer<typeof uploadRefusal>;
export type UploadRefusalCode = UploadRefusal['refusal'];
