import { itemsInOrder } from '@e-cabinet/domain';
import { IconGavel } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart, useOwnSeat, useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { QuorumBadge } from '../../meeting/QuorumBadge.tsx';
import { StateBadge } from '../../parts/StateBadge.tsx';
import { SeatingMapLater } from '../../seating/SeatingMapLater.tsx';
import { PhaseBadge } from '../desk/PhaseBadge.tsx';
import { handedOver } from './handed-over.ts';
import classes from './Podium.module.css';
import { SessionActs } from './SessionActs.tsx';
import { WaitingAbsences } from './WaitingAbsences.tsx';

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
      <WaitingAbsences />
      <SeatingMapLater />
      <SessionActs />
    </div>
  );
}

/** Said to whom the chair was handed. */
function HandedToMe() {
  const { t } = useTranslation();
  const seat = useOwnSeat();
  const handed = handedOver(useWholeMeeting());
  if (!handed || handed.to.id !== seat?.id) return null;
  return (
    <StateBadge tone="info" icon={IconGavel}>
      {handed.item ? t('podium.mineForItem') : t('podium.mineForSession')}
    </StateBadge>
  );
}
