import { randomBytes } from 'node:crypto';
import type { Application, ApplicationParts } from '../app.ts';
import { paperFileRoute } from '../http/paper-file.ts';
import { submissionsRoutes } from '../http/submissions.ts';
import { afterQuiet } from '../notices/quiet-hours.ts';
import type { FileStore } from '../papers/file-store.ts';
import { mayReadOfSubmission } from './seen.ts';

/** The boxes of the units: their files, and the papers in them. */
export function attachSubmissions(
  { routes, identity, personOf }: Application,
  { database, config, now }: ApplicationParts,
  store: FileStore,
): void {
  const parts = { db: database.kysely, randomBytes, now };
  const requireSignedIn = identity.signedIn;
  const { smtp, quietHours, offsetMinutes } = config;
  const mailAt = (at: Date) => smtp && afterQuiet(at, quietHours, offsetMinutes);
  routes.use(submissionsRoutes({ ...parts, requireSignedIn, mailAt }));
  const mayRead: Parameters<typeof paperFileRoute>[1]['mayRead'] = (...asked) =>
    mayReadOfSubmission(parts, ...asked);
  routes.use(paperFileRoute('submissions', { store, personOf, mayRead }));
}
