import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IconAct } from '../parts/IconAct.tsx';
import classes from './NotesList.module.css';
import type { Note } from './note.ts';
import { KIND_NAMES } from './note-words.ts';
import type { PaperNotes } from './notes-context.ts';

export interface NotesListProps {
  readonly notes: PaperNotes;
  readonly onGoTo: (page: number) => void;
}

/** All notes of the paper beside its pages; those without a place in this version with their old page. */
export function NotesList({ notes, onGoTo }: NotesListProps) {
  const { t } = useTranslation();
  const { placed, unplaced } = notes;
  return (
    <aside className={classes.list} aria-label={t('notes.listed')}>
      <div className={classes.heading}>
        <h2 className={classes.title}>{t('notes.listed')}</h2>
        <IconAct icon={IconX} label={t('notes.closeList')} onClick={() => notes.setAside(null)} />
      </div>
      {placed.length + unplaced.length === 0 && <p className={classes.none}>{t('notes.none')}</p>}
      <ol className={classes.lines}>
        {placed.map(({ note, page }) => (
          <Line
            key={note.id}
            note={note}
            where={t('papers.page', { page })}
            onOpen={() => onGoTo(page)}
          />
        ))}
      </ol>
      {unplaced.length > 0 && (
        <>
          <h3 className={classes.subtitle}>{t('notes.unplaced')}</h3>
          <p className={classes.none}>{t('notes.unplacedWhy')}</p>
          <ol className={classes.lines}>
            {unplaced.map((note) => (
              <Line
                key={note.id}
                note={note}
                where={t('notes.oldPage', { page: note.page, version: note.paper.paperVersion })}
                onOpen={() => notes.edit(note)}
              />
            ))}
          </ol>
        </>
      )}
      {notes.unreadable > 0 && (
        <p className={classes.none}>{t('notes.unreadable', { count: notes.unreadable })}</p>
      )}
    </aside>
  );
}

interface LineProps {
  readonly note: Note;
  readonly where: string;
  readonly onOpen: () => void;
}

function Line({ note, where, onOpen }: LineProps) {
  const { t } = useTranslation();
  return (
    <li>
      <button type="button" className={classes.line} data-colour={note.colour} onClick={onOpen}>
        <span className={classes.where}>
          {where} · {t(KIND_NAMES[note.kind])}
        </span>
        {note.quote && <span className={classes.words}>“{note.quote.text}”</span>}
        {note.text && <span className={classes.text}>{note.text}</span>}
      </button>
    </li>
  );
}
