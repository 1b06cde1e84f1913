import type { Translation } from '../translation.ts';
import type { problems as source } from '../vi/problems.ts';

export const problems = {
  notFound: 'There is no such page',
  notFoundHint: 'The address may have changed, or this account may not see that page.',
  broken: 'This page has failed',
  brokenHint:
    'What has been recorded is not affected. Reload the page; if it fails again, tell the technical staff.',
  reload: 'Reload the page',
  newVersion: 'The system has just been updated',
  newVersionHint: 'Reload the page to use the new version.',
} as const satisfies Translation<typeof source>;
