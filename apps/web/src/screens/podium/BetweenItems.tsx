import { type Item, type ItemId, itemsInOrder, undisputedItems } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../meeting/ActButton.tsx';
import { useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { ItemHeading } from '../conduct/ItemHeading.tsx';
import { PositionsGlance } from '../conduct/PositionsGlance.tsx';
import { nextItem, nextStep } from './next-step.ts';
import classes from './Stage.module.css';

/** No item is before the meeting: what may be adopted without debate, else what comes next. */
export function BetweenItems() {
  const meeting = useWholeMeeting();
  const step = nextStep(meeting);
  const next = nextItem(meeting);
  if (step.kind === 'adopt-list') return <AnnouncedList itemIds={step.itemIds} />;
  return (
    <>
      {step.kind === 'announce-list' && <ProposedList items={undisputedItems(meeting)} />}
      {next && step.kind !== 'announce-list' && <Next item={next} />}
    </>
  );
}

/** Announced: any member can take an item out until the chair adopts. (O12) */
function AnnouncedList({ itemIds }: { readonly itemIds: readonly ItemId[] }) {
  const { t } = useTranslation();
  const { agenda } = useWholeMeeting();
  return (
    <section className={classes.part}>
      <h1 className={classes.title}>{t('podium.announced', { count: itemIds.length })}</h1>
      <p className={classes.lead}>{t('podium.announcedHint')}</p>
      <ul className={classes.list}>
        {itemsInOrder(agenda)
          .filter(({ id }) => itemIds.includes(id))
          .map((item) => (
            <li key={item.id} className={classes.listed}>
              <span>{item.title}</span>
              <ActButton command={{ type: 'take-item-out', itemId: item.id }} weight="quiet">
                {t('podium.takeOut')}
              </ActButton>
            </li>
          ))}
      </ul>
    </section>
  );
}

function ProposedList({ items }: { readonly items: readonly Item[] }) {
  const { t } = useTranslation();
  return (
    <section className={classes.part}>
      <h1 className={classes.title}>{t('podium.proposed', { count: items.length })}</h1>
      <p className={classes.lead}>{t('podium.proposedHint')}</p>
      <ul className={classes.list}>
        {items.map(({ id, title }) => (
          <li key={id} className={classes.listed}>
            {title}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Next({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  return (
    <section className={classes.part}>
      <p className={classes.kicker}>{t('podium.next')}</p>
      <ItemHeading item={item} />
      {item.kind !== 'inform' && <PositionsGlance item={item} />}
    </section>
  );
}
