import type { Seat } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import classes from '../../../seating/Seating.module.css';
import { shortOffice } from '../../../seating/short-office.ts';
import { useOfficeName } from '../../../words/use-language.ts';

export interface PlaceToSeatProps {
  readonly number: number;
  /** Null where nobody sits. */
  readonly seat: Seat | null;
  readonly onChoose: () => void;
}

/** A place that is pressed to say who sits there. */
export function PlaceToSeat({ number, seat, onChoose }: PlaceToSeatProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const who = seat && name(seat.name);
  return (
    <button
      type="button"
      className={classes.place}
      data-state={seat ? undefined : 'free'}
      aria-label={
        who ? t('rooms.placeOf', { number, name: who }) : t('rooms.placeFree', { number })
      }
      title={who ?? undefined}
      onClick={onChoose}
    >
      <span className={classes.number}>{number}</span>
      {who ? (
        <span className={classes.name}>{shortOffice(who)}</span>
      ) : (
        <span className={classes.state}>{t('seating.free')}</span>
      )}
    </button>
  );
}
