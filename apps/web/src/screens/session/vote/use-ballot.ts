import type { Ballot, Command, OptionId, Question, QuestionId, SeatId } from '@e-cabinet/domain';
import { useState } from 'react';
import { useFollowed, useFollowedPart, useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import type { Refusal } from '../../../meeting/use-act.ts';
import { useMine, useSeat } from '../use-session.ts';
import { type BallotStage, ballotStage, type Draft } from './ballot-stage.ts';
import { sendBallot, versionOf } from './send-ballot.ts';

export interface OwnBallot {
  readonly stage: BallotStage;
  readonly refusal: Refusal | null;
  /** What was chosen last, or is recorded: an election is marked on from there. */
  readonly marked: OptionId | null;
  readonly choose: (choice: OptionId) => void;
  readonly comment: (comment: string) => void;
  /** Back from confirming to choosing. */
  readonly reconsider: () => void;
  /** Another answer instead of the recorded one; until it is sent the recorded one counts. */
  readonly change: () => void;
  /** Leaves the recorded one as it is. */
  readonly keep: () => void;
  readonly cast: () => Promise<void>;
}

/**
 * This seat's ballot on a question, the own one or the one for a member who is away: what is being
 * chosen here, what is on its way, what is recorded.
 */
export function useBallot(question: Question, forSeatId: SeatId | null): OwnBallot {
  const { id: questionId } = question;
  const follower = useFollowed();
  const { id: ownSeatId } = useSeat();
  const [draft, setDraft] = useState<Draft>({ stage: 'none' });
  const [chosen, setChosen] = useState<OptionId | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const ballot = useRecorded(questionId, forSeatId);
  const ballotsMayChange = useMeetingPart(({ rules }) => rules.ballotsMayChange);
  const pendingChoice = usePendingChoice(questionId, forSeatId);
  const stage = ballotStage({ question, draft, pendingChoice, ballot, ballotsMayChange });
  const cast = async () => {
    if (stage.stage !== 'confirming') return;
    const { choice, comment } = stage;
    setRefusal(null);
    const given = { questionId, replaces: ballot?.version ?? null, choice, comment };
    const answer = await sendBallot(follower, given, { ownSeatId, forSeatId });
    if (answer.accepted) return setDraft({ stage: 'answered', choice, version: versionOf(answer) });
    setRefusal({ refusal: answer.refusal, facts: answer.facts });
    // What counts by now is shown before anything is sent again. (V22)
    if (answer.refusal === 'ballot-changed-meanwhile') setDraft({ stage: 'none' });
  };
  const turnTo = (next: Draft) => {
    setRefusal(null);
    setDraft(next);
  };
  return {
    stage,
    refusal,
    marked: chosen ?? ballot?.choice ?? null,
    choose: (choice) => {
      setChosen(choice);
      turnTo({ stage: 'chosen', choice, comment: '' });
    },
    comment: (comment) => setDraft((now) => (now.stage === 'chosen' ? { ...now, comment } : now)),
    reconsider: () => setDraft(ballot ? { stage: 'changing' } : { stage: 'none' }),
    change: () => turnTo({ stage: 'changing' }),
    keep: () => {
      setChosen(null);
      turnTo({ stage: 'none' });
    },
    cast,
  };
}

function useRecorded(questionId: QuestionId, forSeatId: SeatId | null): Ballot | null {
  return useMine(({ ballots, proxyBallots }) => {
    const own = forSeatId === null;
    return (own ? ballots[questionId] : proxyBallots[questionId]?.[forSeatId]) ?? null;
  });
}

export function usePendingChoice(
  questionId: QuestionId,
  forSeatId: SeatId | null,
): OptionId | null {
  return useFollowedPart(({ pending }) => {
    const out = pending.findLast(({ command }) => seatOf(command, questionId) === forSeatId);
    return out && 'choice' in out.command ? out.command.choice : null;
  });
}

/** For whom a command casts a ballot on the question: null for the sender, undefined where it casts none. */
function seatOf(command: Command, questionId: QuestionId): SeatId | null | undefined {
  if (command.type === 'cast-ballot' && command.questionId === questionId) return null;
  if (command.type !== 'cast-proxy-ballot' || command.questionId !== questionId) return undefined;
  return command.forSeatId;
}
