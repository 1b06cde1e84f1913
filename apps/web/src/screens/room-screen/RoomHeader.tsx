import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { useServerNow } from '../../meeting/use-server-now.ts';
import { Emblem } from '../../parts/Emblem.tsx';
import { useFormats } from '../../words/use-formats.ts';
import classes from './Room.module.css';

/** Which session this is, and what time it is. */
export function RoomHeader() {
  const title = useMeetingPart(({ details }) => details.title);
  return (
    <header className={classes.header}>
      <span className={classes.emblem}>
        <Emblem size={64} />
      </span>
      <p className={classes.session}>{title}</p>
      <Clock />
    </header>
  );
}

function Clock() {
  const { time } = useFormats();
  const now = new Date(useServerNow(1_000));
  return (
    <time className={classes.clock} dateTime={now.toISOString().slice(0, 16)}>
      {time(now)}
    </time>
  );
}
