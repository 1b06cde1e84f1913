import type { Item } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconFileCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useWholeMeeting } from '../../../meeting/FollowedMeeting.tsx';
import { OUTCOME_TONES, outcomeWord } from '../../../meeting/outcome-words.ts';
import { StateBadge } from '../../../parts/StateBadge.tsx';
import classes from './ItemHeading.module.css';
import { standingResult } from './outcome.ts';

export interface OutcomeLineProps {
  readonly item: Item;
  readonly onOpen: () => void;
}

/** The result and the confirmed conclusion in one line, with the way to the whole of it. */
export function OutcomeLine({ item, onOpen }: OutcomeLineProps) {
  const { t } = useTranslation();
  const meeting = useWholeMeeting();
  const result = standingResult(meeting, item)?.result;
  const conclusion = item.conclusion?.confirmedAt ? item.conclusion.text : null;
  if (!result && conclusion === null) return null;
  return (
    <div className={classes.outcome}>
      {result && (
        <StateBadge tone={OUTCOME_TONES[result.outcome]}>{t(outcomeWord(result))}</StateBadge>
      )}
      {conclusion !== null && (
        <p className={classes.conclusion}>
          <strong>{t('session.conclusion')}</strong> {conclusion}
        </p>
      )}
      <Button variant="subtle" leftSection={<IconFileCheck aria-hidden="true" />} onClick={onOpen}>
        {t('session.openOutcome')}
      </Button>
    </div>
  );
}
