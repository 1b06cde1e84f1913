import { Button } from '@mantine/core';
import { IconBandage, IconRefresh } from '@tabler/icons-react';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../parts/EmptyState.tsx';
import classes from './Problems.module.css';

/** After an update of the server, chunks of the old version are gone. */
const CHUNK_GONE = /dynamically imported module|Importing a module script failed|preload CSS/i;

interface Props {
  /** Where nobody is there to press the button: begins anew by itself after so long. */
  readonly reloadAfterMs?: number;
  readonly children: ReactNode;
}

interface State {
  readonly problem: Error | null;
}

/** Catches what a screen throws, so that a failure is a sentence and not a white page. (React knows error boundaries only as classes.) */
export class ProblemBoundary extends Component<Props, State> {
  override state: State = { problem: null };

  static getDerivedStateFromError(problem: Error): State {
    return { problem };
  }

  override componentDidCatch(): void {
    const { reloadAfterMs } = this.props;
    if (reloadAfterMs !== undefined) setTimeout(() => location.reload(), reloadAfterMs);
  }

  override render(): ReactNode {
    const { problem } = this.state;
    return problem ? <Problem updated={CHUNK_GONE.test(problem.message)} /> : this.props.children;
  }
}

function Problem({ updated }: { readonly updated: boolean }) {
  const { t } = useTranslation();
  return (
    <main className={classes.page}>
      <EmptyState
        level={1}
        icon={updated ? IconRefresh : IconBandage}
        title={updated ? t('problems.newVersion') : t('problems.broken')}
        action={<Button onClick={() => location.reload()}>{t('problems.reload')}</Button>}
      >
        {updated ? t('problems.newVersionHint') : t('problems.brokenHint')}
      </EmptyState>
    </main>
  );
}
