import type { Paper } from '@e-cabinet/domain';
import { useEffect, useState } from 'react';
import { useFollowed, useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import type { Refusal } from '../../../meeting/use-act.ts';
import type { ReadingControl } from '../reading/use-reading.ts';
import { useSeat } from '../use-session.ts';
import { mayPresent } from './may-present.ts';

export interface Presenting {
  /** This seat may turn everybody's pages. */
  readonly may: boolean;
  /** It is doing so now. */
  readonly on: boolean;
  readonly refusal: Refusal | null;
  /** What else of it was refused. */
  readonly onRefused: (refusal: Refusal) => void;
  readonly start: () => void;
  readonly stop: () => void;
}

/** Shows every page this reader turns to, to everybody, from `start` to `stop` or the end of the item. */
export function usePresenting(
  paper: Paper,
  paperVersion: number,
  page: number,
  { presenting, setPresenting }: Pick<ReadingControl, 'presenting' | 'setPresenting'>,
): Presenting {
  const follower = useFollowed();
  const seat = useSeat();
  const may = useMeetingPart((meeting) => mayPresent(meeting, seat, paper));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const on = presenting && may;
  const { id: paperId } = paper;
  useEffect(() => {
    if (!on) return;
    let gone = false;
    void follower.showPage({ paperId, paperVersion, page }).then((answer) => {
      if (!gone) setRefusal(answer.shown ? null : answer);
    });
    return () => {
      gone = true;
    };
  }, [on, follower, paperId, paperVersion, page]);
  const stop = () => {
    setPresenting(false);
    void follower.showPage(null);
  };
  return { may, on, refusal, onRefused: setRefusal, start: () => setPresenting(true), stop };
}
