import { fold, SEARCH_LEAST } from '@e-cabinet/protocol';
import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Search.module.css';

const WORDS_MOST = 200;

export interface SearchFormProps {
  readonly asked: string;
  readonly onAsk: (words: string) => void;
}

export function SearchForm({ asked, onAsk }: SearchFormProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState(asked);
  const [problem, setProblem] = useState<'search.empty' | 'search.tooShort' | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = problemOf(words);
    setProblem(found);
    if (!found) onAsk(words.trim());
  };
  return (
    <search>
      <form className={classes.form} onSubmit={submit}>
        <TextInput
          className={classes.field ?? ''}
          type="search"
          label={t('search.label')}
          description={t('search.hint')}
          leftSection={<IconSearch aria-hidden="true" />}
          maxLength={WORDS_MOST}
          autoComplete="off"
          autoFocus={asked === ''}
          value={words}
          error={problem && t(problem)}
          onChange={(event) => {
            setProblem(null);
            setWords(event.currentTarget.value);
          }}
        />
        <Button type="submit">{t('search.go')}</Button>
      </form>
    </search>
  );
}

function problemOf(words: string): 'search.empty' | 'search.tooShort' | null {
  if (words.trim() === '') return 'search.empty';
  return fold(words).replaceAll(/[^\p{L}\p{N}]/gu, '').length < SEARCH_LEAST
    ? 'search.tooShort'
    : null;
}
