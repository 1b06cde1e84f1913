import type { Question } from '@e-cabinet/domain';
import { CountdownClock } from '../../../parts/CountdownClock.tsx';
import { useClockOffset } from '../use-session.ts';

/** What is left of the time for voting, by the server's clock; nothing where the chair closes by hand. */
export function VoteClock({ question }: { readonly question: Question }) {
  const clockOffset = useClockOffset();
  const { state, closesAt, secondsLeft } = question;
  if (state === 'paused') {
    return (
      <CountdownClock
        deadline={null}
        pausedSeconds={secondsLeft}
        clockOffset={clockOffset}
        size="large"
      />
    );
  }
  if (closesAt === null) return null;
  return (
    <CountdownClock
      deadline={closesAt}
      clockOffset={clockOffset}
      totalSeconds={totalSeconds(question)}
      size="large"
    />
  );
}

function totalSeconds({ openedAt, closesAt }: Question): number {
  return (Date.parse(closesAt ?? '') - Date.parse(openedAt ?? '')) / 1_000;
}
