import { type Item, openQuestion } from '@e-cabinet/domain';
import { IconCheck, IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { RollCallDesk } from '../../by-hand/ByHand.tsx';
import { ActButton } from '../../meeting/ActButton.tsx';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { ItemHeading } from '../conduct/ItemHeading.tsx';
import { PositionsGlance } from '../conduct/PositionsGlance.tsx';
import { Recusals } from '../conduct/Recusals.tsx';
import { ConclusionEditor } from './ConclusionEditor.tsx';
import classes from './ItemDesk.module.css';
import { PageControl } from './PageControl.tsx';
import { Questions } from './Questions.tsx';

/** Everything the secretary does about one item. */
export function ItemDesk({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const itemId = item.id;
  const open = useMeetingPart(openQuestion);
  return (
    <>
      {open?.rollCall && open.itemId === itemId && (
        <div className={classes.rollCall}>
          <RollCallDesk question={open} />
        </div>
      )}
      <div className={classes.itemTop}>
        <ItemHeading item={item} />
        {item.state === 'current' ? (
          <ActButton command={{ type: 'conclude-item', itemId }} icon={IconCheck}>
            {t('podium.conclude')}
          </ActButton>
        ) : (
          item.state !== 'adopted' && (
            <ActButton command={{ type: 'take-up-item', itemId }} icon={IconPlayerPlay}>
              {t('podium.takeUp')}
            </ActButton>
          )
        )}
      </div>
      <div className={classes.recusals}>
        <Recusals item={item} />
      </div>
      <ConclusionEditor item={item} />
      <Questions item={item} />
      {item.kind !== 'inform' && (
        <section className={classes.part}>
          <h2 className={classes.partTitle}>{t('leading.positions')}</h2>
          <PositionsGlance item={item} />
        </section>
      )}
      <PageControl item={item} />
    </>
  );
}
