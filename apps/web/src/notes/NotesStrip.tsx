import {
  IconArrowBackUp,
  IconBookmark,
  IconHighlight,
  IconList,
  IconNote,
  IconPencil,
  IconUnderline,
  IconX,
  type TablerIcon,
} from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ThreadsTool } from '../threads/ThreadsTool.tsx';
import classes from './NotesStrip.module.css';
import { NOTE_COLOURS } from './note.ts';
import { COLOUR_NAMES, HOW_TO, KIND_NAMES } from './note-words.ts';
import type { NoteTool, PaperNotes } from './notes-context.ts';
import { StripTool } from './StripTool.tsx';

const TOOLS: readonly (readonly [NoteTool, TablerIcon])[] = [
  ['highlight', IconHighlight],
  ['underline', IconUnderline],
  ['ink', IconPencil],
  ['text', IconNote],
];

export interface NotesStripProps {
  readonly notes: PaperNotes;
  readonly page: number;
}

/** The reader's tools for private notes, below the toolbar while they are wanted. */
export function NotesStrip({ notes, page }: NotesStripProps) {
  const { t } = useTranslation();
  useMarkSelected(notes);
  const bookmark = notes.placed.find(
    (placed) => placed.page === page && placed.note.kind === 'bookmark',
  );
  const calm = !notes.tool && !notes.waiting;
  const toggleBookmark = () => {
    if (bookmark) notes.remove(bookmark.note);
    else void notes.add({ page, kind: 'bookmark' });
  };
  return (
    <div className={classes.strip} role="toolbar" aria-label={t('notes.tools')}>
      {TOOLS.map(([tool, icon]) => (
        <StripTool
          key={tool}
          icon={icon}
          label={t(KIND_NAMES[tool])}
          pressed={notes.tool === tool}
          disabled={!notes.hasWords && onWords(tool)}
          onClick={() => void choose(notes, tool)}
        />
      ))}
      <StripTool
        icon={IconBookmark}
        label={t('notes.kind.bookmark')}
        pressed={bookmark !== undefined}
        onClick={toggleBookmark}
      />
      <Colours notes={notes} />
      <StripTool
        icon={IconList}
        label={t('notes.list', { count: notes.placed.length + notes.unplaced.length })}
        pressed={notes.aside?.kind === 'notes'}
        onClick={() => notes.setAside(notes.aside?.kind === 'notes' ? null : { kind: 'notes' })}
      />
      <ThreadsTool notes={notes} />
      {notes.removed && (
        <StripTool icon={IconArrowBackUp} label={t('notes.bringBack')} onClick={notes.bringBack} />
      )}
      <span className={classes.hint} data-calm={calm || undefined} role="status">
        {notes.tool ? t(HOW_TO[notes.tool]) : t(notes.waiting ? 'notes.waiting' : 'notes.safe')}
      </span>
      <StripTool
        bare
        icon={IconX}
        label={t('notes.close')}
        onClick={() => notes.setOpened(false)}
      />
    </div>
  );
}

const onWords = (tool: NoteTool | null) => tool === 'highlight' || tool === 'underline';

/** Words that are selected already are marked at once; else the tool waits for what is selected next. */
async function choose(notes: PaperNotes, tool: NoteTool): Promise<void> {
  if (onWords(tool)) {
    if (await notes.markSelected(tool)) return;
  } else if (tool === 'text') {
    const [marked] = (await notes.markSelected(tool)) ?? [];
    if (marked) return notes.edit(marked);
  }
  notes.setTool(notes.tool === tool ? null : tool);
}

/** While a marker is in the hand, what is selected is marked. */
function useMarkSelected({ tool, markSelected }: PaperNotes): void {
  useEffect(() => {
    if (!onWords(tool)) return;
    // The selection is there once the browser has handled the finger.
    const mark = () => setTimeout(() => void markSelected(tool), 0);
    document.addEventListener('pointerup', mark);
    return () => document.removeEventListener('pointerup', mark);
  }, [tool, markSelected]);
}

function Colours({ notes }: { readonly notes: PaperNotes }) {
  const { t } = useTranslation();
  return (
    <span className={classes.colours} role="radiogroup" aria-label={t('notes.colours')}>
      {NOTE_COLOURS.map((colour) => (
        // biome-ignore lint/a11y/useSemanticElements: a swatch, as everywhere where colours are chosen
        <button
          key={colour}
          type="button"
          role="radio"
          className={classes.colour}
          data-colour={colour}
          aria-checked={notes.colour === colour}
          aria-label={t(COLOUR_NAMES[colour])}
          title={t(COLOUR_NAMES[colour])}
          onClick={() => notes.setColour(colour)}
        />
      ))}
    </span>
  );
}
