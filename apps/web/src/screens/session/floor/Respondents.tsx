import { type Meeting, type Seat, type SeatId, seesItem } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { PeoplePicker } from '../../../meeting/PeoplePicker.tsx';
import { inOrderOfRoles } from '../../../meeting/seats-in-order.ts';
import classes from './FloorMenu.module.css';

export interface RespondentsProps {
  readonly meeting: Meeting;
  /** Who asks: not to be asked. */
  readonly seatId: SeatId;
  readonly onPick: (seatId: SeatId) => void;
}

/** Members of whom something can be asked. */
export function Respondents({ meeting, seatId, onPick }: RespondentsProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.respondents}>
      <h4 className={classes.heading}>{t('floor.whom')}</h4>
      <PeoplePicker seats={respondentsOf(meeting, seatId)} onPick={onPick} />
    </div>
  );
}

/** Named at once; more would bury the other kinds. */
const MOST_PRESENTERS = 2;

/** Who presents the item under discussion, beside the seat that asks. */
export function presentersNow(meeting: Meeting, seatId: SeatId): readonly Seat[] {
  const item = meeting.agenda.items[meeting.currentItemId ?? ''];
  return (item?.presenters ?? [])
    .filter((id) => id !== seatId)
    .flatMap((id) => meeting.seats[id] ?? [])
    .slice(0, MOST_PRESENTERS);
}

function respondentsOf(meeting: Meeting, seatId: SeatId): readonly Seat[] {
  const item = meeting.agenda.items[meeting.currentItemId ?? ''];
  return inOrderOfRoles(meeting.seats).filter(
    (seat) =>
      seat.id !== seatId &&
      (seat.role === 'chair' || seat.role === 'member') &&
      (!item || seesItem(seat, item)),
  );
}
