import { openedLater } from '../../parts/opened-later.tsx';

/** With its date picker it comes when it is asked for: a head reads files on a tablet. */
export const ExpectLater = openedLater(
  async () => (await import('./ExpectSubmission.tsx')).ExpectSubmission,
);
