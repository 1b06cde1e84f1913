import { currentVersion } from '@e-cabinet/domain';
import type { FoundMeeting, FoundPassage, PassageKind } from '@e-cabinet/protocol';
import { type FoundPage, searchPages, type Tables } from '@e-cabinet/storage';
import type { Kysely } from 'kysely';
import { match } from './match.ts';
import { filesIn, itemOf, type Passage, papersIn } from './passages.ts';
import type { SearchedMeeting } from './search.ts';
import { choicesOf, type SoughtWord } from './sought.ts';

/** Titles say what something is about, a page may only mention it. */
const WEIGHTS: Readonly<Record<PassageKind, number>> = {
  meeting: 3,
  item: 3,
  paper: 3,
  decision: 2.5,
  conclusion: 2.5,
  brief: 2,
  question: 2,
  page: 1,
};
/** Words side by side are what was meant, wherever they stand. */
const TOGETHER = 4;
const PASSAGES_MOST = 30;

interface Weighed {
  readonly weight: number;
  readonly passage: FoundPassage;
}

/** Everything in these meetings that has the words, the best first. */
export async function findIn(
  db: Kysely<Tables>,
  searched: readonly SearchedMeeting[],
  sought: readonly SoughtWord[],
): Promise<readonly FoundMeeting[]> {
  const files = [...new Set(searched.flatMap(({ seen }) => filesIn(seen)))];
  const pages = await searchPages(db, files, choicesOf(sought));
  const found = searched.flatMap((meeting) => {
    const weighed = [...inWords(meeting, sought), ...onPages(meeting, pages, sought)];
    weighed.sort((a, b) => b.weight - a.weight);
    const [best] = weighed;
    return best ? [{ meeting, best: best.weight, weighed }] : [];
  });
  // Those that are equal stay as they came: the latest first.
  found.sort((a, b) => b.best - a.best);
  return found.map(({ meeting, weighed }) => ({
    meeting: meeting.line,
    passages: weighed.slice(0, PASSAGES_MOST).map(({ passage }) => passage),
  }));
}

function inWords({ passages }: SearchedMeeting, sought: readonly SoughtWord[]): Weighed[] {
  return passages
    .filter(({ words }) => hasAll(words, sought))
    .flatMap((passage) => {
      const { kind, item, paper, text } = passage;
      const matched = match(text, sought);
      if (!matched) return [];
      const { snippet, together } = matched;
      const weight = WEIGHTS[kind] + (together ? TOGETHER : 0);
      return { weight, passage: { kind, ...placeOf({ item, paper }), page: null, snippet } };
    });
}

/** Before it is looked at letter by letter. */
function hasAll(words: string, sought: readonly SoughtWord[]): boolean {
  return sought.every(({ choices }) => choices.some((choice) => words.includes(` ${choice} `)));
}

function onPages(
  { seen }: SearchedMeeting,
  pages: readonly FoundPage[],
  sought: readonly SoughtWord[],
): Weighed[] {
  return papersIn(seen).flatMap((paper) => {
    const file = currentVersion(paper)?.file.sha256;
    const place = placeOf({ item: itemOf(seen, paper), paper });
    return pages
      .filter(({ sha256 }) => sha256 === file)
      .flatMap(({ page, text, rank }) => {
        const matched = match(text, sought);
        if (!matched) return [];
        const { snippet, together } = matched;
        const weight = WEIGHTS.page + rank + (together ? TOGETHER : 0);
        return { weight, passage: { kind: 'page' as const, ...place, page, snippet } };
      });
  });
}

function placeOf({ item, paper }: Pick<Passage, 'item' | 'paper'>) {
  return {
    itemId: item?.id ?? null,
    itemTitle: item?.title ?? null,
    paperId: paper?.id ?? null,
    paperTitle: paper?.title ?? null,
  };
}
