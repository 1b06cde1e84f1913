import { TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconSearch } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type SearchState, sameFound } from '../search/use-search.ts';
import classes from './SearchPanel.module.css';

export interface SearchPanelProps {
  readonly search: SearchState;
  readonly count: number;
}

/** Search in the paper: what was found, with the words around it. */
export function SearchPanel({ search, count }: SearchPanelProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div className={classes.search}>
      <TextInput
        ref={field}
        type="search"
        label={t('papers.searchLabel')}
        description={t('papers.searchHint')}
        leftSection={<IconSearch aria-hidden="true" />}
        value={search.query}
        onChange={(event) => search.setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') search.step(event.shiftKey ? -1 : 1);
        }}
      />
      <Progress search={search} count={count} />
      <ol className={classes.list}>
        {search.found.map((found) => (
          <li key={`${found.page}:${found.begin}`}>
            <button
              type="button"
              className={classes.found}
              aria-current={sameFound(found, search.current) ? 'true' : undefined}
              onClick={() => search.goTo(found)}
            >
              <span className={classes.excerpt}>
                {found.excerpt.before}
                <mark className={classes.mark}>{found.excerpt.found}</mark>
                {found.excerpt.after}
              </span>
              <span className={classes.page}>{t('papers.page', { page: found.page })}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Progress({ search, count }: SearchPanelProps) {
  const { t } = useTranslation();
  const { progress, found, current } = search;
  const sentence = useSentence(search, count);
  if (!progress) return null;
  const at = found.findIndex((one) => sameFound(one, current)) + 1;
  return (
    <div className={classes.progress}>
      <p className={classes.sentence} role="status">
        {sentence}
      </p>
      {found.length > 1 && (
        <>
          <span className={classes.place}>
            {at > 0 && t('papers.foundAt', { index: at, count: found.length })}
          </span>
          <button
            type="button"
            className={classes.step}
            aria-label={t('papers.foundPrevious')}
            onClick={() => search.step(-1)}
          >
            <IconChevronUp aria-hidden="true" />
          </button>
          <button
            type="button"
            className={classes.step}
            aria-label={t('papers.foundNext')}
            onClick={() => search.step(1)}
          >
            <IconChevronDown aria-hidden="true" />
          </button>
        </>
      )}
    </div>
  );
}

function useSentence({ progress, found }: SearchState, count: number): string {
  const { t } = useTranslation();
  if (!progress) return '';
  if (progress.cut) return t('papers.foundMany', { count: found.length });
  if (!progress.done) return t('papers.searching', { page: progress.searched, count });
  if (found.length > 0) return t('papers.found', { count: found.length });
  return progress.hasText ? t('papers.foundNone') : t('papers.foundNoText');
}
