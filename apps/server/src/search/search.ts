import type { SearchAnswer } from '@e-cabinet/protocol';
import { searchPages, wordsAlike } from '@e-cabinet/storage';
import { findIn } from './find-in.ts';
import { filesIn, type Passage, passagesOf } from './passages.ts';
import { type ReadableMeeting, type ReadableParts, readableMeetings } from './readable-meetings.ts';
import { type SoughtWord, soughtIn } from './sought.ts';

/** A meeting with what can be found in it. */
export interface SearchedMeeting extends ReadableMeeting {
  readonly passages: readonly Passage[];
}

/**
 * What a person may read, among that alone: first it is known what they see, then it is searched. What
 * they may not see changes neither what is found nor its order.
 */
export async function search(
  parts: ReadableParts,
  personId: string,
  query: string,
): Promise<SearchAnswer> {
  const sought = soughtIn(query);
  if (sought.length === 0) return { meetings: [], alike: false, earlierLeftOut: false };
  const { readable, earlierLeftOut } = await readableMeetings(parts, personId);
  const searched = readable.map((each) => ({ ...each, passages: passagesOf(each.seen) }));
  const exact = await findIn(parts.db, searched, sought);
  if (exact.length > 0) return { meetings: exact, alike: false, earlierLeftOut };
  const meant = await whatWasMeant(parts, searched, sought);
  const meetings = meant ? await findIn(parts.db, searched, meant) : [];
  return { meetings, alike: meetings.length > 0, earlierLeftOut };
}

/** The words that stand nowhere replaced by those like them; null where there is nothing to replace. */
async function whatWasMeant(
  { db }: ReadableParts,
  searched: readonly SearchedMeeting[],
  sought: readonly SoughtWord[],
): Promise<readonly SoughtWord[] | null> {
  const files = [...new Set(searched.flatMap(({ seen }) => filesIn(seen)))];
  const said = searched.flatMap(({ passages }) =>
    passages.flatMap(({ words }) => words.split(' ')),
  );
  const known = new Set(said);
  const meant: SoughtWord[] = [];
  for (const { choices } of sought) {
    const [typed = ''] = choices;
    const stands = known.has(typed) || (await searchPages(db, files, [[typed]])).length > 0;
    const alike = stands ? [] : await wordsAlike(db, typed, [...known]);
    meant.push({ choices: [typed, ...alike], marks: '' });
  }
  return meant.some(({ choices }) => choices.length > 1) ? meant : null;
}
