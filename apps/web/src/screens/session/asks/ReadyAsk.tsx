import type { Question } from '@e-cabinet/domain';
import { IconHandStop } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../../meeting/ActButton.tsx';
import { StateBadge } from '../../../parts/StateBadge.tsx';
import { useMine } from '../use-session.ts';
import { AskSheet } from './AskSheet.tsx';

/** Before a vote opens: the question to come, and whether the reader is ready. */
export function ReadyAsk({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const { id: questionId, text } = question;
  const ready = useMine((mine) => mine.ready.includes(questionId));
  const command = useMemo(() => ({ type: 'declare-ready', questionId }) as const, [questionId]);
  return (
    <AskSheet
      kicker={t('vote.soon')}
      title={text}
      end={
        ready ? (
          <StateBadge tone="good" size="large">
            {t('vote.ready')}
          </StateBadge>
        ) : (
          <ActButton command={command} icon={IconHandStop} weight="main">
            {t('vote.declareReady')}
          </ActButton>
        )
      }
    />
  );
}
