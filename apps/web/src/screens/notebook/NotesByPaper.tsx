import { Button, TextInput } from '@mantine/core';
import { IconFilter, IconNotes } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Note } from '../../notes/note.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { arrangeNotes } from './arrange-notes.ts';
import classes from './Notebook.module.css';
import { NotesOnPaper } from './NotesOnPaper.tsx';

/** So many papers at first, and at each further step. */
const PAPERS_AT_ONCE = 30;
const WORDS_MOST = 200;

/** All notes by paper, and a field that leaves those with some words. */
export function NotesByPaper({ notes }: { readonly notes: ReadonlyMap<string, Note> }) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words);
  const papers = useMemo(() => arrangeNotes(notes.values(), wanted), [notes, wanted]);
  const [shown, setShown] = useState(PAPERS_AT_ONCE);
  if (notes.size === 0) return <NoNotes />;
  return (
    <>
      <TextInput
        className={classes.filter ?? ''}
        type="search"
        label={t('notebook.find')}
        leftSection={<IconFilter aria-hidden="true" />}
        maxLength={WORDS_MOST}
        autoComplete="off"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {papers.length === 0 && (
        <EmptyState
          icon={IconNotes}
          title={t('notebook.notFound', { words: wanted.trim() })}
          action={<Button onClick={() => setWords('')}>{t('notebook.showAll')}</Button>}
        />
      )}
      {papers.slice(0, shown).map((paper) => (
        <NotesOnPaper key={`${paper.meetingId} ${paper.paperId}`} paper={paper} />
      ))}
      {papers.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + PAPERS_AT_ONCE)}>
          {t('notebook.more', { count: Math.min(PAPERS_AT_ONCE, papers.length - shown) })}
        </Button>
      )}
    </>
  );
}

function NoNotes() {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={IconNotes}
      title={t('notebook.none')}
      action={
        <Button component={Link} to="/">
          {t('notebook.home')}
        </Button>
      }
    >
      {t('notebook.noneHint')}
    </EmptyState>
  );
}
