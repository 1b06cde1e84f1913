import type {
  Instant,
  Item,
  Meeting,
  Paper,
  PodiumTerm,
  PresentedPage,
  Question,
  Speech,
} from '@e-cabinet/domain';

/** One thing that happened in the sitting. */
export type CourseEntry = { readonly at: Instant } & (
  | { readonly kind: 'opened' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'taken-up'; readonly item: Item }
  | { readonly kind: 'left'; readonly item: Item }
  | { readonly kind: 'conclusion-confirmed'; readonly item: Item }
  | { readonly kind: 'speech'; readonly speech: Speech }
  | { readonly kind: 'vote-opened'; readonly question: Question }
  | { readonly kind: 'vote-closed'; readonly question: Question }
  | { readonly kind: 'podium-taken'; readonly term: PodiumTerm }
  | { readonly kind: 'podium-left'; readonly term: PodiumTerm }
  | { readonly kind: 'page'; readonly paper: Paper; readonly shown: PresentedPage }
  | { readonly kind: 'announcement'; readonly text: string }
);

/** The course of the session, the latest first (an item is left before the next is taken up), as far as the state of the meeting tells it. (L9) */
export function courseOf(meeting: Meeting): readonly CourseEntry[] {
  const { openedAt, closedAt, floor, announcements, podiumTerms } = meeting;
  const entries: (CourseEntry | null)[] = [
    openedAt ? { kind: 'opened', at: openedAt } : null,
    closedAt ? { kind: 'closed', at: closedAt } : null,
    ...Object.values(meeting.agenda.items).flatMap(itemEntries),
    ...floor.spoken.map(
      (speech): CourseEntry => ({ kind: 'speech', at: speech.startedAt, speech }),
    ),
    ...Object.values(meeting.questions).flatMap(voteEntries),
    ...podiumTerms.flatMap(termEntries),
    ...meeting.presented.flatMap((shown) => pageEntries(meeting, shown)),
    ...announcements.map(({ at, text }): CourseEntry => ({ kind: 'announcement', at, text })),
  ];
  return entries
    .filter((entry) => entry !== null)
    .sort(
      (a, b) => b.at.localeCompare(a.at) || Number(a.kind === 'left') - Number(b.kind === 'left'),
    );
}

function itemEntries(item: Item): readonly CourseEntry[] {
  const { takenUpAt, leftAt, conclusion } = item;
  const entries: CourseEntry[] = [];
  if (takenUpAt) entries.push({ kind: 'taken-up', at: takenUpAt, item });
  if (leftAt) entries.push({ kind: 'left', at: leftAt, item });
  if (conclusion?.confirmedAt) {
    entries.push({ kind: 'conclusion-confirmed', at: conclusion.confirmedAt, item });
  }
  return entries;
}

function voteEntries(question: Question): readonly CourseEntry[] {
  const { openedAt, closedAt } = question;
  const entries: CourseEntry[] = [];
  if (openedAt) entries.push({ kind: 'vote-opened', at: openedAt, question });
  if (closedAt) entries.push({ kind: 'vote-closed', at: closedAt, question });
  return entries;
}

function pageEntries({ papers }: Meeting, shown: PresentedPage): readonly CourseEntry[] {
  const paper = papers[shown.paperId];
  return paper ? [{ kind: 'page', at: shown.at, paper, shown }] : [];
}

function termEntries(term: PodiumTerm): readonly CourseEntry[] {
  const entries: CourseEntry[] = [{ kind: 'podium-taken', at: term.from, term }];
  if (term.until) entries.push({ kind: 'podium-left', at: term.until, term });
  return entries;
}
