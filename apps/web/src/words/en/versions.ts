import type { Translation } from '../translation.ts';
import type { versions as source } from '../vi/versions.ts';

export const versions = {
  newVersion: 'New version v{{now}} replaces v{{before}}.',
  oldVersion: 'Version v{{shown}} is open; v{{now}} has replaced it.',
  givenOutAgain: 'Version v{{now}} was given out after the one before was recalled.',
  changed_one: '{{count}} page changed since v{{from}}.',
  changed_other: '{{count}} pages changed since v{{from}}.',
  changedSinceRead_one: '{{count}} page changed since v{{from}}, which you read.',
  changedSinceRead_other: '{{count}} pages changed since v{{from}}, which you read.',
  sameText: 'The words are the same as in v{{from}}.',
  showChanges: 'Show the changes',
  replacedBecause: 'Replaced {{moment}} · {{by}}. Reason: {{reason}}',
  replacedAt: 'Replaced {{moment}} · {{by}}.',
  openNew: 'Open v{{version}}',
  openOld: 'See the old v{{version}}',
  supplementOfItem: 'A supplement; it replaces no document.',
  supplementOf: 'A supplement to “{{title}}”, which it does not replace.',
  supplementBecause: 'Sent {{moment}} · {{by}}. Reason: {{reason}}',
  recalled: 'This document was recalled',
  recalledBy: 'Recalled {{moment}} · {{by}}',
  recalledBecause: 'Reason: {{reason}}',
  recalledHint:
    'It can no longer be read; a device without a network deletes its copy at the next contact. If there is a new version, it appears here.',
} as const satisfies Translation<typeof source>;
