import { fold } from '@e-cabinet/protocol';
import type { Note, PaperNames } from '../../notes/note.ts';

/** The notes of one paper, in the order of its pages. */
export interface NotedPaperGroup {
  readonly meetingId: string;
  readonly paperId: string;
  /** As the latest note that says so calls it; null: none does. */
  readonly names: PaperNames | null;
  readonly notes: readonly Note[];
}

/**
 * All notes by paper, the one written on last first.
 * @param words only notes, or papers by their name, that have these, whatever their marks; blank: all
 */
export function arrangeNotes(notes: Iterable<Note>, words: string): readonly NotedPaperGroup[] {
  const wanted = fold(words.trim());
  return byPaper(notes)
    .map((ofPaper) => groupOf(ofPaper.toSorted(latestFirst)))
    .toSorted((a, b) => latestFirst(a.latest, b.latest))
    .map(({ group }) => holding(group, wanted))
    .filter(({ notes }) => notes.length > 0);
}

/** Where the note stands; without the names of its paper its session. */
export function addressOfNote({ paper, page }: Note, names: PaperNames | null): string {
  const meeting = encodeURIComponent(paper.meetingId);
  if (!names) return `/meetings/${meeting}`;
  const place = new URLSearchParams();
  if (names.itemId !== null) place.set('item', names.itemId);
  place.set('sheet', paper.paperId);
  place.set('page', String(page));
  return `/${names.inWriting ? 'opinion-ballots' : 'meetings'}/${meeting}?${place}`;
}

function byPaper(notes: Iterable<Note>): readonly (readonly Note[])[] {
  const papers = new Map<string, Note[]>();
  for (const note of notes) {
    const key = `${note.paper.meetingId} ${note.paper.paperId}`;
    const ofPaper = papers.get(key) ?? [];
    papers.set(key, ofPaper);
    ofPaper.push(note);
  }
  return [...papers.values()];
}

const latestFirst = (a: Note, b: Note) => (a.changedAt < b.changedAt ? 1 : -1);

function groupOf(ofPaper: readonly Note[]) {
  const [latest] = ofPaper as [Note, ...Note[]];
  const { meetingId, paperId } = latest.paper;
  const names = ofPaper.find((note) => note.names)?.names ?? null;
  const notes = ofPaper.toSorted((a, b) => a.page - b.page);
  return { latest, group: { meetingId, paperId, names, notes } };
}

function holding(group: NotedPaperGroup, wanted: string): NotedPaperGroup {
  const { names, notes } = group;
  const holds = (...texts: string[]) => texts.some((text) => fold(text).includes(wanted));
  if (wanted === '' || (names && holds(names.paper, names.meeting))) return group;
  return { ...group, notes: notes.filter(({ quote, text }) => holds(quote?.text ?? '', text)) };
}
