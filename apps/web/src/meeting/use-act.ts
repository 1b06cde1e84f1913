import type { FollowerSnapshot, PendingCommand, SendAnswer } from '@e-cabinet/client';
import { OF_THE_MOMENT } from '@e-cabinet/client';
import { type Command, decide } from '@e-cabinet/domain';
import { useCallback, useState } from 'react';
import type { RefusalCode } from '../words/refusal-code.ts';
import type { RefusalFacts } from '../words/refusal-sentence.ts';
import { useFollowed, useFollowedPart } from './FollowedMeeting.tsx';

export interface Refusal {
  readonly refusal: RefusalCode;
  readonly facts: RefusalFacts;
}

export interface Acting {
  /** Asks the meeting; true when it is recorded. Never rejects. */
  readonly act: (command: Command) => Promise<boolean>;
  /** Why the last act did not happen. */
  readonly refusal: Refusal | null;
  readonly dismiss: () => void;
}

/** As {@link useAct}, for who needs the whole answer. */
export function useSend() {
  const follower = useFollowed();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const send = useCallback(
    async (command: Command): Promise<SendAnswer> => {
      setRefusal(null);
      const answer = await follower.send(command);
      if (!answer.accepted) setRefusal({ refusal: answer.refusal, facts: answer.facts });
      return answer;
    },
    [follower],
  );
  const dismiss = useCallback(() => setRefusal(null), []);
  return { send, refusal, dismiss };
}

/** Acts of one part of a screen, which shows its own refusals. */
export function useAct(): Acting {
  const { send, ...shown } = useSend();
  const act = useCallback(async (command: Command) => (await send(command)).accepted, [send]);
  return { act, ...shown };
}

/** Why a command would be refused now, by the same rules as on the server; null when it would not. */
export function whyNot(
  snapshot: Pick<FollowerSnapshot, 'replica' | 'seat' | 'status' | 'serverOffsetMs'>,
  command: Command,
): Refusal | null {
  const { replica, status, serverOffsetMs } = snapshot;
  if (!replica || (status === 'offline' && OF_THE_MOMENT.has(command.type))) {
    return { refusal: 'offline', facts: {} };
  }
  // A bridge point does not know of its own seat from the meeting, only from its join.
  const seat = replica.meeting.seats[replica.seatId] ?? snapshot.seat;
  const at = new Date(Date.now() + serverOffsetMs).toISOString();
  const decision = decide(replica.meeting, command, { seat, by: replica.seatId, at });
  return decision.accepted ? null : { refusal: decision.refusal, facts: decision.facts };
}

/** {@link whyNot} for a button; follows the meeting. `null` is nothing to ask. */
export function useWhyNot(command: Command | null): Refusal | null {
  const follower = useFollowed();
  // What the rules look at; a beat alone asks nothing anew.
  useFollowedPart(({ replica }) => replica?.meeting);
  useFollowedPart(({ status }) => status);
  return command && whyNot(follower.getSnapshot(), command);
}

/** Whether this very command is on its way: sent, not yet recorded. */
export function useIsPending(command: Command | null): boolean {
  const asked = command && JSON.stringify(command);
  return useFollowedPart(({ pending }) => isAmong(pending, asked));
}

function isAmong(pending: readonly PendingCommand[], asked: string | null) {
  return asked !== null && pending.some(({ command }) => JSON.stringify(command) === asked);
}
