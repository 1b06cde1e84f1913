import type { SearchAnswer } from '@e-cabinet/protocol';
import { IconSearchOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { foundQuery } from '../../http/search.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { Waiting } from '../problems/Waiting.tsx';
import { FoundInMeeting } from './FoundInMeeting.tsx';
import classes from './Search.module.css';

/** What was found, the best first, or why there is nothing. */
export function FoundList({ words }: { readonly words: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(foundQuery(words));
  if (error) return <RefusalNotice {...error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  if (data.meetings.length === 0) {
    return (
      <div role="status">
        <EmptyState icon={IconSearchOff} title={t('search.none', { words })}>
          {t('search.noneHint')}
        </EmptyState>
        <LeftOut answer={data} />
      </div>
    );
  }
  return (
    <>
      <p className={classes.count} role="status">
        {data.alike
          ? t('search.alike', { words })
          : t('search.found', { count: data.meetings.length })}
      </p>
      {data.meetings.map((found) => (
        <FoundInMeeting key={found.meeting.meetingId} found={found} />
      ))}
      <LeftOut answer={data} />
    </>
  );
}

function LeftOut({ answer }: { readonly answer: SearchAnswer }) {
  const { t } = useTranslation();
  return answer.earlierLeftOut && <p className={classes.leftOut}>{t('search.earlierLeftOut')}</p>;
}
