import type { Ballot, OptionId, Question } from '@e-cabinet/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { homeQuery } from '../../http/home.ts';
import { useFollowed } from '../../meeting/FollowedMeeting.tsx';
import type { Refusal } from '../../meeting/use-act.ts';
import { useMine, useSeat } from '../session/use-session.ts';
import { sendBallot, versionOf } from '../session/vote/send-ballot.ts';
import { usePendingChoice } from '../session/vote/use-ballot.ts';
import { useWrittenAnswer, type WritingAnswer } from './use-written-answer.ts';

/** What the dialog repeats, exactly as it will be sent. */
export interface AskedAnswer {
  readonly choice: OptionId;
  readonly comment: string;
  /** The member's office wrote it. */
  readonly proposed: boolean;
  /** The answer that counted when the member looked: no later one is undone unseen. (V22) */
  readonly replaces: number | null;
}

export interface Answering {
  readonly writing: WritingAnswer;
  readonly recorded: Ballot | null;
  /** Out, and not recorded as this tablet sees it. */
  readonly sending: OptionId | null;
  readonly asked: AskedAnswer | null;
  readonly ask: (answer: Pick<AskedAnswer, 'choice' | 'comment' | 'proposed'>) => void;
  readonly takeBack: () => void;
  readonly send: () => Promise<void>;
  readonly refusal: Refusal | null;
}

/** This member's answer to a question, from the form over the dialog to the record. What is refused stays written. */
export function useAnswer(question: Question, onRecorded: () => void): Answering {
  const { id: questionId } = question;
  const follower = useFollowed();
  const client = useQueryClient();
  const { id: ownSeatId } = useSeat();
  const writing = useWrittenAnswer(questionId);
  const recorded = useMine((mine) => mine.ballots[questionId] ?? null);
  const [asked, setAsked] = useState<AskedAnswer | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [answered, setAnswered] = useState({ choice: '', version: 0 });
  const pending = usePendingChoice(questionId, null);
  const onItsWay = answered.version > (recorded?.version ?? 0) ? answered.choice : null;
  const send = async () => {
    if (!asked) return;
    const { choice, comment, replaces } = asked;
    const given = { questionId, choice, comment, replaces };
    const answer = await sendBallot(follower, given, { ownSeatId, forSeatId: null });
    setAsked(null);
    if (!answer.accepted) return setRefusal({ refusal: answer.refusal, facts: answer.facts });
    setAnswered({ choice, version: versionOf(answer) });
    writing.clear();
    void client.invalidateQueries(homeQuery);
    onRecorded();
  };
  return {
    writing,
    recorded,
    sending: pending ?? onItsWay,
    asked,
    ask: (answer) => {
      setRefusal(null);
      setAsked({ ...answer, replaces: recorded?.version ?? null });
    },
    takeBack: () => setAsked(null),
    send,
    refusal,
  };
}
