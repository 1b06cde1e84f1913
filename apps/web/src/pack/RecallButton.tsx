import type { RecallScope } from '@e-cabinet/domain';
import { IconFileOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../meeting/ActButton.tsx';
import { RecallDialog } from './RecallDialog.tsx';

export interface RecallButtonProps {
  readonly scope: RecallScope;
  /** What is recalled, as the question names it. */
  readonly title: string;
  readonly children: string;
}

/** Takes back what was given out; the reason is asked for. (P14) */
export function RecallButton({ scope, title, children }: RecallButtonProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <ActButton
        // Whether it can be recalled at all; the reason itself is asked for next.
        command={{ type: 'recall-papers', scope, reason: '…' }}
        icon={IconFileOff}
        weight="quiet"
        label={t('pack.recall', { title })}
        onAsk={() => setAsking(true)}
      >
        {children}
      </ActButton>
      {asking && <RecallDialog scope={scope} title={title} onClose={() => setAsking(false)} />}
    </>
  );
}
