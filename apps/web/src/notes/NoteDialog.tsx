import { Button, Textarea } from '@mantine/core';
import { IconMessages, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SheetDialog } from '../parts/SheetDialog.tsx';
import classes from './NotesList.module.css';
import type { Note } from './note.ts';
import { KIND_NAMES } from './note-words.ts';
import type { PaperNotes } from './notes-context.ts';

export interface NoteDialogProps {
  readonly notes: PaperNotes;
  readonly note: Note;
}

/** One note: what it is about, its words, and the way to take it away. */
export function NoteDialog({ notes, note }: NoteDialogProps) {
  const { t } = useTranslation();
  return (
    <SheetDialog opened title={t(KIND_NAMES[note.kind])} onClose={() => notes.edit(null)}>
      <Edited key={note.id} notes={notes} note={note} />
    </SheetDialog>
  );
}

function Edited({ notes, note }: NoteDialogProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(note.text);
  const keep = () => {
    if (text !== note.text) notes.change({ ...note, text });
    notes.edit(null);
  };
  const share = () => {
    keep();
    const { page, kind, quote, boxes, strokes, paper } = note;
    const about = { page, paperVersion: paper.paperVersion, quote };
    notes.setOpened(true);
    notes.setAside({ kind: 'new', about: { ...about, note: { kind, text, boxes, strokes } } });
  };
  const remove = () => {
    notes.remove(note);
    notes.edit(null);
  };
  return (
    <div className={classes.edited}>
      {note.quote && <blockquote className={classes.quote}>{note.quote.text}</blockquote>}
      <Textarea
        data-autofocus
        autosize
        minRows={4}
        maxRows={14}
        label={t('notes.text')}
        description={t('notes.onlyYou')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.acts}>
        <Button
          variant="default"
          color="red"
          leftSection={<IconTrash aria-hidden="true" />}
          onClick={remove}
        >
          {t('notes.remove')}
        </Button>
        <Button variant="default" leftSection={<IconMessages aria-hidden="true" />} onClick={share}>
          {t('threads.share')}
        </Button>
        <Button onClick={keep}>{t('notes.keep')}</Button>
      </div>
    </div>
  );
}
