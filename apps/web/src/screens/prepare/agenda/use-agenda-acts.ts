import { type Command, decide, evolve, type Meeting, type Seat } from '@e-cabinet/domain';
import { useCallback, useEffect, useMemo, useState } from 'react';
import {
  useFollowed,
  useFollowedPart,
  useWholeMeeting,
} from '../../../meeting/FollowedMeeting.tsx';
import { type Acting, useSend } from '../../../meeting/use-act.ts';

export interface AgendaActs extends Acting {
  /** The meeting as it will be when everything on its way is recorded: a moved line stays where it was put. */
  readonly meeting: Meeting;
}

interface OnTheWay {
  readonly command: Command;
  /** Version in which it is recorded; null while nobody knows. */
  readonly version: number | null;
}

/** Acts on the agenda that show at once, by the same rules as on the server, and are taken back when refused. */
export function useAgendaActs(): AgendaActs {
  const follower = useFollowed();
  const recorded = useWholeMeeting();
  const applied = useFollowedPart(({ replica }) => replica?.version ?? 0);
  const [onTheWay, setOnTheWay] = useState<readonly OnTheWay[]>([]);
  const { send, refusal, dismiss } = useSend();
  const act = useCallback(
    async (command: Command) => {
      setOnTheWay((before) => [...before, { command, version: null }]);
      const answer = await send(command);
      // The answer may come before the events: the line stays where it is until they are here.
      const recordedAs = answer.accepted ? [{ command, version: answer.version }] : [];
      setOnTheWay((before) =>
        before.flatMap((each) => (each.command === command ? recordedAs : [each])),
      );
      return answer.accepted;
    },
    [send],
  );
  useEffect(() => {
    setOnTheWay((before) => {
      const waiting = before.filter((each) => !isRecorded(each, applied));
      return waiting.length === before.length ? before : waiting;
    });
  }, [applied]);
  const meeting = useMemo(() => {
    const seat = recorded.seats[follower.getSnapshot().replica?.seatId ?? ''] ?? null;
    const waiting = onTheWay.filter((each) => !isRecorded(each, applied));
    return waiting.reduce((before, { command }) => after(before, command, seat), recorded);
  }, [recorded, applied, onTheWay, follower]);
  return { act, refusal, dismiss, meeting };
}

function isRecorded({ version }: OnTheWay, applied: number): boolean {
  return version !== null && version <= applied;
}

/** The meeting as a command will leave it; unchanged where it would be refused, or is recorded already. */
function after(meeting: Meeting, command: Command, seat: Seat | null): Meeting {
  const at = new Date().toISOString();
  const by = seat?.id ?? '';
  const decision = decide(meeting, command, { seat, by, at });
  if (!decision.accepted) return meeting;
  return decision.events.reduce(
    (before, event) => evolve(before, { version: meeting.version, by, at, event }),
    meeting,
  );
}
