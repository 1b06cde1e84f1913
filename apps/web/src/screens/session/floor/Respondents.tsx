import type { SeatId } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { PeoplePicker } from '../../../meeting/PeoplePicker.tsx';
import classes from './FloorMenu.module.css';
import { useRespondents } from './use-respondents.ts';

/** Members of whom something can be asked. */
export function Respondents({ onPick }: { readonly onPick: (seatId: SeatId) => void }) {
  const { t } = useTranslation();
  const seats = useRespondents();
  return (
    <div className={classes.respondents}>
      <h4 className={classes.heading}>{t('floor.whom')}</h4>
      <PeoplePicker seats={seats} onPick={onPick} />
    </div>
  );
}
