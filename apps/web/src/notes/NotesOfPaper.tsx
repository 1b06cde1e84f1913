import { isInWriting } from '@e-cabinet/domain';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { newId } from '../connection/new-id.ts';
import { useMeetingPart } from '../meeting/FollowedMeeting.tsx';
import type { PaperTools } from '../papers/use-paper-tools.ts';
import { useAskedThread } from '../threads/asked-thread.ts';
import { useThreads } from '../threads/use-threads.ts';
import type { Note, NoteColour, NotedPaper, PaperNames } from './note.ts';
import {
  type NewMark,
  type NotesAside,
  NotesContext,
  type NoteTool,
  type PaperNotes,
} from './notes-context.ts';
import { measureWords, selectedWords } from './page-words.ts';
import { pagePrint } from './quote.ts';
import { useNotebook } from './use-notebook.ts';
import { usePlacedNotes } from './use-placed-notes.ts';

export interface NotesOfPaperProps {
  /** null: nobody writes notes here. */
  readonly paper: NotedPaper | null;
  readonly tools: PaperTools | null;
  readonly pageCount: number;
  /** Counts the pages whose text has come onto the screen. */
  readonly textsShown: number;
  readonly children: ReactNode;
}

/** Gives a paper its reader's notes. */
export function NotesOfPaper({ paper, ...props }: NotesOfPaperProps) {
  return paper ? <WithNotes {...props} paper={paper} /> : props.children;
}

type WithNotesProps = NotesOfPaperProps & { readonly paper: NotedPaper };

function WithNotes(props: WithNotesProps) {
  const notes = useNotes(props);
  return <NotesContext value={notes}>{props.children}</NotesContext>;
}

function useNotes({ paper, tools, pageCount, textsShown }: WithNotesProps): PaperNotes | null {
  const found = useNotebook();
  const all = found?.now.notes ?? NONE;
  const placed = usePlacedNotes(all, paper, tools, pageCount);
  const shared = useThreads(paper.meetingId, found?.notebook ?? null, found?.now.state === 'open');
  const { opened, setOpened, aside, setAside } = useAside();
  const [tool, setTool] = useState<NoteTool | null>(null);
  const [colour, setColour] = useState<NoteColour>('yellow');
  const [removed, setRemoved] = useState<Note | null>(null);
  const [edited, edit] = useState<Note | null>(null);
  const names = usePaperNames(paper);
  const add = async (mark: NewMark) => {
    const note = { ...(await noteOf(mark, paper, colour, tools)), ...(names && { names }) };
    found?.notebook.put(note);
    return note;
  };
  const markSelected = useMarkSelected(tools, add);
  if (!found) return null;
  const { notebook, now } = found;
  const { state, waiting, unreadable } = now;
  const change = (note: Note) => notebook.put({ ...note, changedAt: new Date().toISOString() });
  return {
    ...placed,
    ...{ notebook, state, waiting, unreadable, opened, aside, setAside, tool, setTool },
    ...{ paper, shared },
    ...{ colour, setColour, change, removed, edited, edit, add, markSelected, textsShown },
    hasWords: tools !== null,
    measure: async (page, span) => (tools ? measureWords(tools, page, span) : []),
    async selected() {
      const [mark] = tools ? await selectedWords(tools, 'text') : [];
      if (!mark) return null;
      const { page, quote = null } = mark;
      return { page, paperVersion: paper.paperVersion, quote, note: null };
    },
    setOpened(open) {
      setOpened(open);
      if (!open) setTool(null);
    },
    remove(note) {
      notebook.remove(note.id);
      setRemoved(note);
    },
    bringBack() {
      // Under a new id: the old one is gone on every device.
      if (removed) change({ ...removed, id: newId() });
      setRemoved(null);
    },
  };
}

/** For the list of all notes: sealed with the note, so that nobody is asked for what it is about. */
function usePaperNames({ paperId }: NotedPaper): PaperNames | null {
  const paper = useMeetingPart(({ papers }) => papers[paperId]);
  const details = useMeetingPart((meeting) => meeting.details);
  if (!paper) return null;
  const { title, itemId } = paper;
  return { paper: title, meeting: details.title, itemId, inWriting: isInWriting({ details }) };
}

/** Whether the reader's tools are there, and what stands beside the pages. */
function useAside() {
  const asked = useAskedThread();
  const [opened, setOpened] = useState(asked !== null);
  const [aside, setAside] = useState<NotesAside>(
    asked === null ? null : { kind: 'thread', id: asked },
  );
  return { opened, setOpened, aside, setAside };
}

/** Makes notes of what is selected. It stays the same function, so that whoever waits for a selection waits once. */
function useMarkSelected(
  tools: PaperTools | null,
  add: PaperNotes['add'],
): PaperNotes['markSelected'] {
  const latestAdd = useRef(add);
  useEffect(() => {
    latestAdd.current = add;
  });
  return useCallback<PaperNotes['markSelected']>(
    async (kind) => {
      if (!tools) return null;
      const marks = await selectedWords(tools, kind);
      if (marks.length === 0) return null;
      getSelection()?.removeAllRanges();
      return Promise.all(marks.map((mark) => latestAdd.current(mark)));
    },
    [tools],
  );
}

const NONE: ReadonlyMap<string, Note> = new Map();

async function noteOf(
  { page, kind, boxes = [], strokes = [], quote }: NewMark,
  paper: NotedPaper,
  colour: NoteColour,
  tools: PaperTools | null,
): Promise<Note> {
  const about = { id: newId(), paper, page, kind, colour, boxes, strokes, text: '' };
  // Without its text a page can still be written on; it is then not found in another version.
  const text = await tools?.readJoined(page).catch(() => null);
  const print = text ? pagePrint(text) : null;
  return { ...about, quote: quote ?? null, pagePrint: print, changedAt: new Date().toISOString() };
}
