import type { Item } from '@e-cabinet/domain';
import { IconClockPlus, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ItemStateBadge } from '../../../meeting/ItemStateBadge.tsx';
import { usePresenters } from '../../../meeting/use-presenters.ts';
import { ITEM_KIND_WORDS } from '../../../meeting/words-of.ts';
import { StateBadge } from '../../../parts/StateBadge.tsx';
import { useFormats } from '../../../words/use-formats.ts';
import { useItemNumber } from '../use-item-number.ts';
import classes from './ItemHeading.module.css';
import { OutcomeLine } from './OutcomeLine.tsx';

export interface ItemHeadingProps {
  readonly item: Item;
  readonly onOutcome: () => void;
}

/** What the item is: number, title, who presents it, and its marks; what came of it below. */
export function ItemHeading({ item, onOutcome }: ItemHeadingProps) {
  const { t } = useTranslation();
  const { duration } = useFormats();
  const number = useItemNumber(item.id);
  const presenters = usePresenters(item.presenters);
  const details = [
    t(ITEM_KIND_WORDS[item.kind]),
    item.minutes > 0 && duration(item.minutes * 60),
    presenters && t('session.presenters', { names: presenters }),
    item.submittedBy && t('session.submittedBy', { body: item.submittedBy }),
  ];
  return (
    <header className={classes.heading} data-steps-aside>
      <h1 className={classes.title}>
        <span className={classes.number}>{number}.</span> {item.title}
      </h1>
      <div className={classes.details}>
        {item.state !== 'pending' && <ItemStateBadge state={item.state} />}
        {item.audience.kind !== 'everyone' && (
          <StateBadge tone="neutral" icon={IconLock}>
            {t('agendaList.restricted')}
          </StateBadge>
        )}
        {item.lateReason !== null && (
          <StateBadge tone="attention" icon={IconClockPlus}>
            {t('session.late', { reason: item.lateReason })}
          </StateBadge>
        )}
        {item.byHand > 0 && (
          <StateBadge tone="neutral" icon={IconLock}>
            {t('session.byHand', { count: item.byHand })}
          </StateBadge>
        )}
        <span className={classes.facts}>{details.filter(Boolean).join(' · ')}</span>
      </div>
      <OutcomeLine item={item} onOpen={onOutcome} />
    </header>
  );
}
