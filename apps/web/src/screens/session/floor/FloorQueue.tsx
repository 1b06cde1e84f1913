import type { FloorRequest } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { FLOOR_KIND_WORDS } from '../../../meeting/words-of.ts';
import { useOfficeName } from '../../../words/use-language.ts';
import { useSeat } from '../use-session.ts';
import classes from './FloorMenu.module.css';

export interface FloorQueueProps {
  readonly queue: readonly FloorRequest[];
}

/** Who waits for the floor, in the order in which they will be called. */
export function FloorQueue({ queue }: FloorQueueProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const seat = useSeat();
  const seats = useMeetingPart((meeting) => meeting.seats);
  if (queue.length === 0) return <p className={classes.empty}>{t('floor.nobody')}</p>;
  return (
    <ol className={classes.queue}>
      {queue.map((request) => {
        const respondent = seats[request.respondentSeatId ?? ''];
        const details = [
          request.kind === 'speak' ? '' : t(FLOOR_KIND_WORDS[request.kind]),
          respondent ? t('speaking.asks', { name: name(respondent.name) }) : '',
          request.subject,
        ];
        return (
          <li key={request.id} className={classes.waiting} data-own={request.seatId === seat.id}>
            <span>
              {request.speaker && `${request.speaker} · `}
              {name(request.name)}
            </span>
            <span className={classes.about}>{details.filter(Boolean).join(' · ')}</span>
          </li>
        );
      })}
    </ol>
  );
}
