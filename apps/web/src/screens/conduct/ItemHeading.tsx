import { agendaInOrder, type Item } from '@e-cabinet/domain';
import { IconLock } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { ItemStateBadge } from '../../meeting/ItemStateBadge.tsx';
import { usePresenters } from '../../meeting/use-presenters.ts';
import { ITEM_KIND_WORDS } from '../../meeting/words-of.ts';
import classes from './ItemHeading.module.css';

/** Which item it is, who presents it, and how far the sitting is with it. */
export function ItemHeading({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const number = useNumber(item.id);
  const presenters = usePresenters(item.presenters);
  const said = [
    t(ITEM_KIND_WORDS[item.kind]),
    item.submittedBy && t('agenda.by', { name: item.submittedBy }),
    presenters && t('agenda.presentedBy', { names: presenters }),
    t('agenda.minutes', { count: item.minutes }),
  ];
  return (
    <header className={classes.heading}>
      <span className={classes.number}>{number}</span>
      <div className={classes.words}>
        <h1 className={classes.title}>{item.title}</h1>
        <p className={classes.facts}>
          {item.state !== 'pending' && <ItemStateBadge state={item.state} />}
          {item.audience.kind !== 'everyone' && (
            <span className={classes.closed}>
              <IconLock aria-hidden="true" size="1.1em" />
              {item.audience.kind === 'members'
                ? t('agenda.membersOnly')
                : t('agenda.namedOnly', { count: item.audience.seatIds.length })}
            </span>
          )}
          <span>{said.filter(Boolean).join(' · ')}</span>
        </p>
      </div>
    </header>
  );
}

function useNumber(itemId: string): number {
  const agenda = useMeetingPart((meeting) => meeting.agenda);
  return useMemo(() => {
    const entry = agendaInOrder(agenda).find(
      (line) => line.kind === 'item' && line.item.id === itemId,
    );
    return entry?.kind === 'item' ? entry.number : 0;
  }, [agenda, itemId]);
}
