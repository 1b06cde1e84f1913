import { later } from '../words/later.ts';

/** See `OwnPack`: fetched with its words when it is shown. */
export const OwnPackLater = later(
  'reading',
  async () => (await import('./parts.ts')).PARTS.OwnPack,
);
