import type { Seat } from '@e-cabinet/domain';
import type { PaperReader } from '@e-cabinet/protocol';
import { useEffect, useMemo, useState } from 'react';
import type { Refused } from '../http/answer.ts';
import { useMeetingPart, useOwnSeat } from '../meeting/FollowedMeeting.tsx';
import type { Invited, Threads } from './threads.ts';
import { rankOf } from './use-names.ts';

/** One who may be asked; `invited` is null while they have no key: they have never opened their notes. */
export interface Candidate {
  readonly seat: Seat;
  readonly invited: Invited | null;
}

/** Everybody else who may read a paper, those first who stand beside the reader. */
export function useCandidates(threads: Threads, paperId: string, without: readonly string[]) {
  const [readers, setReaders] = useState<readonly PaperReader[]>([]);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let gone = false;
    void threads.readersOf(paperId).then((answer) => {
      if (gone) return;
      setReaders(answer.ok ? answer.value : []);
      setRefused(answer.ok ? null : answer);
    });
    return () => {
      gone = true;
    };
  }, [threads, paperId, attempt]);
  const seats = useMeetingPart((meeting) => meeting.seats);
  const own = useOwnSeat();
  const candidates = useMemo(
    () =>
      readers
        .filter(({ personId }) => personId !== own?.personId && !without.includes(personId))
        .flatMap(({ seatId, personId, publicKey }): Candidate[] => {
          const seat = seats[seatId];
          const invited = publicKey === null ? null : { personId, publicKey };
          return seat ? [{ seat, invited }] : [];
        })
        .sort((a, b) => rank(a, own) - rank(b, own)),
    [readers, seats, own, without],
  );
  return { candidates, refused, again: () => setAttempt(attempt + 1) };
}

/** Of the others those who can receive something come first. */
function rank({ seat, invited }: Candidate, own: Seat | null): number {
  const near = rankOf(seat, own);
  return near > 0 && !invited ? near + 10 : near;
}
