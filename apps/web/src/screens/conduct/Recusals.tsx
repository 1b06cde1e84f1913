import { dutyOf, type Item } from '@e-cabinet/domain';
import { IconUserMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../meeting/ActButton.tsx';
import { useMeetingPart, useOwnSeat } from '../../meeting/FollowedMeeting.tsx';
import { useSeatName } from '../../meeting/VoteByName.tsx';
import classes from './Recusals.module.css';
import { WithdrawMember } from './WithdrawMember.tsx';

/** Who takes no part in an item; the chair withdraws a member, and takes it back until the item is voted on. (R4) */
export function Recusals({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const seat = useOwnSeat();
  const chairs = useMeetingPart((meeting) => seat !== null && dutyOf(meeting, seat) === 'chair');
  const dealtWith = item.state === 'adopted' || item.state === 'concluded';
  const acts = chairs && !dealtWith;
  if (item.recusals.length === 0 && !acts) return null;
  return (
    <section className={classes.recusals} aria-label={t('recusals.label')}>
      {item.recusals.length > 0 && <Recused item={item} acts={acts} />}
      {acts && <WithdrawMember item={item} />}
    </section>
  );
}

interface RecusedProps {
  readonly item: Item;
  readonly acts: boolean;
}

function Recused({ item, acts }: RecusedProps) {
  const { t } = useTranslation();
  const name = useSeatName(useMeetingPart(({ seats }) => seats));
  return (
    <div className={classes.recused}>
      <p className={classes.title}>
        <IconUserMinus className={classes.form} aria-hidden="true" />
        {t('recusals.title')}
      </p>
      <ul className={classes.members}>
        {item.recusals.map(({ seatId, reason }) => (
          <li key={seatId} className={classes.member}>
            <span className={classes.words}>
              <strong>{name(seatId)}</strong>
              {reason && <span className={classes.reason}>{reason}</span>}
            </span>
            {acts && (
              <ActButton
                command={{ type: 'take-back-recusal', itemId: item.id, seatId }}
                weight="quiet"
                label={t('recusals.takeBackFor', { name: name(seatId) })}
              >
                {t('recusals.takeBack')}
              </ActButton>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
