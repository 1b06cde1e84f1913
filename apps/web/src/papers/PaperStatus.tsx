import { IconCloudOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../parts/EmptyState.tsx';
import { PaperProblem } from './PaperProblem.tsx';
import classes from './PaperViewer.module.css';
import type { OpenPaper } from './use-open-paper.ts';

export interface PaperStatusProps {
  readonly paper: OpenPaper;
  readonly page: number;
}

/** Over the pages: that the paper is being opened, that the network is away, or why it cannot be read. */
export function PaperStatus({ paper, page }: PaperStatusProps) {
  const { t } = useTranslation();
  const { problem, waiting, tools, retry } = paper;
  if (problem) {
    return (
      <div className={classes.state}>
        <PaperProblem problem={problem} onRetry={retry} />
      </div>
    );
  }
  if (waiting && !tools) {
    return (
      <div className={classes.state}>
        <EmptyState icon={IconCloudOff} title={t('papers.problem.offline')}>
          {t('papers.problem.offlineHint')}
        </EmptyState>
      </div>
    );
  }
  return (
    <div role="status">
      {waiting && <p className={classes.waiting}>{t('papers.waiting')}</p>}
      {paper.withoutText.has(page) && <p className={classes.waiting}>{t('reader.withoutText')}</p>}
      {!tools && <p className={classes.opening}>{t('papers.opening')}</p>}
    </div>
  );
}
