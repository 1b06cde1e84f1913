import { type FloorRequest, speakersQueue } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useWholeMeeting } from '../FollowedMeeting.tsx';
import classes from './SpeakerQueue.module.css';
import { SpeakerRow } from './SpeakerRow.tsx';

/** Who waits for the floor, in the order in which they will be called, with what the podium does about it. */
export function SpeakerQueue({ first = false }: { readonly first?: boolean }) {
  const { t } = useTranslation();
  const meeting = useWholeMeeting();
  const queue = speakersQueue(meeting);
  if (queue.length === 0) return <p className={classes.none}>{t('leading.queueEmpty')}</p>;
  return (
    <ol className={classes.queue}>
      {queue.map((request, index) => (
        <SpeakerRow
          key={request.id}
          request={request}
          place={index + 1}
          // Calling the first is the large button of the chair's screen already.
          plain={first && index === 0}
          before={stepUp(queue, index)}
          after={stepDown(queue, index)}
          seconds={meeting.rules.speakingSeconds}
        />
      ))}
    </ol>
  );
}

/** Before whom a request goes one place up; undefined where it cannot: at the top, or before another class. */
function stepUp(queue: readonly FloorRequest[], index: number): string | undefined {
  const above = queue[index - 1];
  return above && sameClass(above, queue[index]) ? above.id : undefined;
}

/** Before whom a request goes one place down; null is the end. */
function stepDown(queue: readonly FloorRequest[], index: number): string | null | undefined {
  const below = queue[index + 1];
  if (!below || !sameClass(below, queue[index])) return undefined;
  return queue[index + 2]?.id ?? null;
}

/** Points of order and replies stand before everything else, whatever the chair moves. (F3) */
function sameClass(a: FloorRequest, b: FloorRequest | undefined): boolean {
  const rank = ({ kind }: FloorRequest) => ['point-of-order', 'reply'].indexOf(kind);
  return b !== undefined && rank(a) === rank(b);
}
