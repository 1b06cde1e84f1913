import { itemsInOrder } from '@e-cabinet/domain';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TermStrip } from '../../by-hand/ByHand.tsx';
import { AgendaList } from '../../meeting/AgendaList.tsx';
import { useFollowed, useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { QuorumBadge } from '../../meeting/QuorumBadge.tsx';
import { SeatingMapLater } from '../../seating/SeatingMapLater.tsx';
import { PhaseBadge } from '../desk/PhaseBadge.tsx';
import classes from './Console.module.css';
import { ItemDesk } from './ItemDesk.tsx';
import { NowAndNext } from './NowAndNext.tsx';
import { SidePanels } from './SidePanels.tsx';

/** The agenda at the left, the item in the middle, people and rooms at the right. */
export function Console() {
  const { t } = useTranslation();
  const agenda = useMeetingPart((meeting) => meeting.agenda);
  const phase = useMeetingPart((meeting) => meeting.phase);
  const { itemId, choose } = useChosenItem();
  const item = itemId === null ? undefined : agenda.items[itemId];
  const follower = useFollowed();
  useEffect(() => follower.show(itemId), [follower, itemId]);
  return (
    <div className={classes.console}>
      <div className={classes.top}>
        <PhaseBadge phase={phase} size="large" />
        <QuorumBadge />
        <NowAndNext onChoose={choose} />
        <TermStrip />
        <SeatingMapLater />
      </div>
      <div className={classes.agenda}>
        <AgendaList
          label={t('agenda.label')}
          agenda={agenda}
          selectedId={itemId}
          onSelect={choose}
        />
      </div>
      <div className={classes.desk}>{item && <ItemDesk key={item.id} item={item} />}</div>
      <SidePanels />
    </div>
  );
}

/** The item that is looked at: the current one, until another is chosen; a new current item is followed. */
function useChosenItem() {
  const currentItemId = useMeetingPart((meeting) => meeting.currentItemId);
  const firstId = useMeetingPart(({ agenda }) => itemsInOrder(agenda)[0]?.id ?? null);
  const [chosen, choose] = useState<string | null>(null);
  const [followed, follow] = useState(currentItemId);
  if (followed !== currentItemId) {
    follow(currentItemId);
    choose(currentItemId ?? chosen ?? followed);
  }
  return { itemId: chosen ?? currentItemId ?? firstId, choose };
}
