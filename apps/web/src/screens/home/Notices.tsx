import type { Notice } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { markNoticesRead, noticesQuery } from '../../http/notices.ts';
import { NoticeRow } from './NoticeRow.tsx';
import classes from './Notices.module.css';

/** What the person is told beside their meetings; nothing where there is nothing. */
export function Notices() {
  const { t } = useTranslation();
  const { data: notices = [] } = useQuery(noticesQuery);
  const queries = useQueryClient();
  if (notices.length === 0) return null;
  const unread = notices.filter(({ read }) => !read);
  const old = notices.filter(({ read }) => read);
  const read = async (those: readonly Notice[]) => {
    await markNoticesRead(those.map(({ id }) => id));
    await queries.invalidateQueries({ queryKey: noticesQuery.queryKey });
  };
  const list = (those: readonly Notice[]) => (
    <ul className={classes.list}>
      {those.map((notice) => (
        <NoticeRow key={notice.id} notice={notice} onOpen={() => void read([notice])} />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="notices">
      <div className={classes.heading}>
        <IconBell aria-hidden="true" />
        <h2 id="notices" className={classes.title}>
          {unread.length > 0 ? t('notices.unread', { count: unread.length }) : t('notices.title')}
        </h2>
        {unread.length > 1 && (
          <Button variant="subtle" className={classes.all ?? ''} onClick={() => void read(unread)}>
            {t('notices.readAll')}
          </Button>
        )}
      </div>
      {unread.length > 0 && list(unread)}
      {old.length > 0 && (
        <details className={classes.old}>
          <summary>{t('notices.old', { count: old.length })}</summary>
          {list(old)}
        </details>
      )}
    </section>
  );
}
