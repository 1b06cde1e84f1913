import { itemsInOrder } from '@e-cabinet/domain';
import { IconGavel } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../meeting/ActButton.tsx';
import { useMeetingPart, useOwnSeat, useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { QuorumBadge } from '../../meeting/QuorumBadge.tsx';
import { PhaseBadge } from '../desk/PhaseBadge.tsx';
import { handedOver } from './handed-over.ts';
import classes from './Podium.module.css';
import { SessionActs } from './SessionActs.tsx';

/** Quorum, how far the agenda is, who chairs, and the acts that concern the whole session. */
export function TopStrip() {
  const { t } = useTranslation();
  const phase = useMeetingPart((meeting) => meeting.phase);
  const items = itemsInOrder(useMeetingPart((meeting) => meeting.agenda));
  const done = items.filter(({ state }) => state !== 'pending' && state !== 'current').length;
  return (
    <div className={classes.top}>
      <PhaseBadge phase={phase} size="large" />
      <QuorumBadge />
      <span className={classes.done}>{t('podium.done', { done, of: items.length })}</span>
      <HandedToMe />
      <SessionActs />
    </div>
  );
}

/** To whom the chair was handed gives it back the same way. */
function HandedToMe() {
  const { t } = useTranslation();
  const seat = useOwnSeat();
  const handed = handedOver(useWholeMeeting());
  if (!handed || handed.to.id !== seat?.id) return null;
  return (
    <span className={classes.handed}>
      <IconGavel aria-hidden="true" size="1.3em" />
      {handed.item ? t('podium.mineForItem') : t('podium.mineForSession')}
      <ActButton command={{ type: 'take-back-chair', itemId: handed.itemId }} weight="plain">
        {t('podium.giveBack')}
      </ActButton>
    </span>
  );
}
