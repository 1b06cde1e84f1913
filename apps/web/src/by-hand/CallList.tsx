import { countingBallot, type Question, type SeatId } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useAnswerLabel } from '../meeting/answers.ts';
import { useMeetingPart } from '../meeting/FollowedMeeting.tsx';
import { useOfficeName } from '../words/use-language.ts';
import classes from './RollCall.module.css';

export interface CallListProps {
  readonly question: Question;
  readonly order: readonly SeatId[];
  readonly calledId: SeatId | null;
  readonly onChoose: (seatId: SeatId) => void;
}

/** Everybody in the order of the call, with the answer; whoever is chosen is called again. (V24) */
export function CallList({ question, order, calledId, onChoose }: CallListProps) {
  const { t } = useTranslation();
  const seats = useMeetingPart((meeting) => meeting.seats);
  const name = useOfficeName();
  const label = useAnswerLabel();
  return (
    <ol className={classes.list} aria-label={t('byHand.list')}>
      {order.map((id) => {
        const ballot = countingBallot(question, id);
        const seat = seats[id];
        return (
          <li key={id}>
            <button
              type="button"
              className={classes.line}
              aria-current={id === calledId ? 'step' : undefined}
              onClick={() => onChoose(id)}
            >
              <span>{seat ? name(seat.name) : id}</span>
              <span className={classes.answer} data-given={ballot !== undefined || undefined}>
                {ballot ? label(question, ballot.choice ?? '') : t('byHand.noAnswer')}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
