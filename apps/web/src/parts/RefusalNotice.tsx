import { Button } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RefusalCode } from '../words/refusal-code.ts';
import { type RefusalFacts, refusalSentence } from '../words/refusal-sentence.ts';
import { useFormats } from '../words/use-formats.ts';
import classes from './RefusalNotice.module.css';

export interface RefusalNoticeProps {
  readonly refusal: RefusalCode;
  readonly facts?: RefusalFacts;
  readonly onRetry?: () => void;
}

/** Why something asked for did not happen, in a sentence, spoken at once. */
export function RefusalNotice({ refusal, facts, onRetry }: RefusalNoticeProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <div className={classes.notice} role="alert">
      <IconAlertCircle className={classes.form} aria-hidden="true" />
      <p className={classes.sentence}>{refusalSentence(t, formats, refusal, facts)}</p>
      {onRetry && (
        <Button variant="default" onClick={onRetry}>
          {t('common.retry')}
        </Button>
      )}
    </div>
  );
}
