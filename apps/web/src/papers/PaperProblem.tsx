import { Button } from '@mantine/core';
import {
  IconFileAlert,
  IconFileOff,
  IconLock,
  IconLogin2,
  IconServerOff,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../parts/EmptyState.tsx';
import type { PaperProblem as Problem } from './pdf/paper-problem.ts';

const FORMS: Readonly<Record<Problem, TablerIcon>> = {
  encrypted: IconLock,
  damaged: IconFileAlert,
  gone: IconFileOff,
  'signed-out': IconLogin2,
  failed: IconServerOff,
};

const TITLES = {
  encrypted: 'papers.problem.encrypted',
  damaged: 'papers.problem.damaged',
  gone: 'papers.problem.gone',
  'signed-out': 'papers.problem.signed-out',
  failed: 'papers.problem.failed',
} as const satisfies Record<Problem, string>;

const HINTS = {
  encrypted: 'papers.problem.encryptedHint',
  damaged: 'papers.problem.damagedHint',
  gone: 'papers.problem.goneHint',
  'signed-out': 'papers.problem.signed-outHint',
  failed: 'papers.problem.failedHint',
} as const satisfies Record<Problem, string>;

export interface PaperProblemProps {
  readonly problem: Problem;
  readonly onRetry: () => void;
}

/** Why a paper cannot be read, and what to do. */
export function PaperProblem({ problem, onRetry }: PaperProblemProps) {
  const { t } = useTranslation();
  const passing = problem === 'failed' || problem === 'gone';
  return (
    <EmptyState
      icon={FORMS[problem]}
      title={t(TITLES[problem])}
      action={
        passing && (
          <Button variant="default" onClick={onRetry}>
            {t('common.retry')}
          </Button>
        )
      }
    >
      {t(HINTS[problem])}
    </EmptyState>
  );
}
