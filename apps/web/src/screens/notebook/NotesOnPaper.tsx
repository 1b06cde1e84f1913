import {
  IconBookmark,
  IconHighlight,
  IconNote,
  IconUnderline,
  IconWriting,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Note, NoteKind, PaperNames } from '../../notes/note.ts';
import { KIND_NAMES } from '../../notes/note-words.ts';
import lines from '../../parts/LinkedLines.module.css';
import { useFormats } from '../../words/use-formats.ts';
import { addressOfNote, type NotedPaperGroup } from './arrange-notes.ts';
import classes from './Notebook.module.css';

const FORMS: Readonly<Record<NoteKind, TablerIcon>> = {
  highlight: IconHighlight,
  underline: IconUnderline,
  ink: IconWriting,
  text: IconNote,
  bookmark: IconBookmark,
};

/** A paper with its notes, each one tap from its page. */
export function NotesOnPaper({ paper }: { readonly paper: NotedPaperGroup }) {
  const { t } = useTranslation();
  const { names, notes } = paper;
  const id = `notes-${paper.paperId}`;
  return (
    <section className={lines.card} aria-labelledby={id}>
      <h2 id={id} className={lines.title}>
        {names?.paper ?? t('notebook.earlierPaper')}
      </h2>
      <p className={lines.under}>
        {names && `${names.meeting} · `}
        {t('notebook.count', { count: notes.length })}
      </p>
      <ul className={lines.lines}>
        {notes.map((note) => (
          <li key={note.id}>
            <NoteLine note={note} names={names} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NoteLine({ note, names }: { readonly note: Note; readonly names: PaperNames | null }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const Form = FORMS[note.kind];
  return (
    <Link className={lines.line} to={addressOfNote(note, names)}>
      <Form className={lines.icon} aria-hidden="true" stroke={1.5} />
      <span className={lines.words}>
        <span className={lines.where}>
          {t('notebook.page', { page: note.page })} · {t(KIND_NAMES[note.kind])} ·{' '}
          {moment(note.changedAt)}
        </span>
        {note.quote && <span className={classes.quote}>“{note.quote.text}”</span>}
        {note.text && <span className={classes.text}>{note.text}</span>}
      </span>
    </Link>
  );
}
