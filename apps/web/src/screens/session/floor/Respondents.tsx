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

/** Who can be asked: the presenters of the item first, then the members. */
export function Respondents({ meeting, seatId, onPick }: RespondentsProps) {
  const { t } = useTranslation();
  const seats = respondentsOf(meeting, seatId);
  return (
    <div className={classes.respondents}>
      <h4 className={classes.heading}>{t('floor.whom')}</h4>
      <PeoplePicker seats={seats} onPick={onPick} />
    </div>
  );
}

function respondentsOf(meeting: Meeting, seatId: SeatId): readonly Seat[] {
  const item = meeting.agenda.items[meeting.currentItemId ?? ''];
  const presents = ({ id }: Seat) => item?.presenters.includes(id) ?? false;
  const answers = (seat: Seat) =>
    seat.id !== seatId &&
    (presents(seat) || seat.role === 'chair' || seat.role === 'member') &&
    (!item || seesItem(seat, item));
  const all = inOrderOfRoles(meeting.seats).filter(answers);
  return [...all.filter(presents), ...all.filter((seat) => !presents(seat))];
}
