import type { PlaceState, Seat } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useOfficeName } from '../words/use-language.ts';
import { PLACE_STATE_LOOKS } from './place-states.ts';
import classes from './Seating.module.css';
import { shortOffice } from './short-office.ts';

export interface MapPlaceProps {
  readonly number: number;
  /** Null where nobody sits. */
  readonly seat: Seat | null;
  readonly state: PlaceState | null;
}

/** A place on the map: its number, who sits there, and what they are doing in a form and in words. */
export function MapPlace({ number, seat, state }: MapPlaceProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  if (!seat || !state) {
    return (
      <div className={classes.place} data-state="free">
        <span className={classes.number}>{number}</span>
        <span className={classes.state}>{t('seating.free')}</span>
      </div>
    );
  }
  const { word, icon: Form } = PLACE_STATE_LOOKS[state];
  return (
    <div className={classes.place} data-state={state} title={name(seat.name)}>
      <span className={classes.number}>{number}</span>
      <span className={classes.name}>{shortOffice(name(seat.name))}</span>
      <span className={classes.state}>
        <Form className={classes.form} aria-hidden="true" />
        {t(word)}
      </span>
    </div>
  );
}
