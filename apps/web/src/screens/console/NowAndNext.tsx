import { itemsInOrder, type Meeting } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useFollowedPart, useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { SpeakingNow } from '../../meeting/SpeakingNow.tsx';
import { nextItem } from '../podium/next-step.ts';
import classes from './Console.module.css';

/** Which item is before the meeting, which comes next, and who speaks. */
export function NowAndNext({ onChoose }: { readonly onChoose: (itemId: string) => void }) {
  const { t } = useTranslation();
  const meeting = useWholeMeeting();
  const clockOffset = useFollowedPart(({ serverOffsetMs }) => serverOffsetMs);
  const { currentItemId, floor, phase } = meeting;
  const next = phase === 'closed' || phase === 'cancelled' ? null : nextItem(meeting);
  return (
    <>
      {currentItemId && (
        <button type="button" className={classes.now} onClick={() => onChoose(currentItemId)}>
          <span className={classes.kicker}>{t('console.now')}</span>
          <span className={classes.itemName}>{nameOf(meeting, currentItemId)}</span>
        </button>
      )}
      {next && (
        <button type="button" className={classes.now} onClick={() => onChoose(next.id)}>
          <span className={classes.kicker}>{t('podium.next')}</span>
          <span className={classes.itemName}>{nameOf(meeting, next.id)}</span>
        </button>
      )}
      {floor.speaking && <SpeakingNow speech={floor.speaking} clockOffset={clockOffset} />}
    </>
  );
}

function nameOf({ agenda }: Meeting, itemId: string): string {
  const number = itemsInOrder(agenda).findIndex(({ id }) => id === itemId) + 1;
  return `${number}. ${agenda.items[itemId]?.title ?? ''}`;
}
