import { findItem } from '../agenda/find-item.ts';
import type { OptionId, SeatId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import type { Seat } from '../seat.ts';
import { countingBallot } from '../votes/ballot.ts';
import type { Question } from '../votes/state.ts';
import { type Remark, remarksToReplyTo } from './remarks.ts';
import type { Reply } from './state.ts';

/** A member's answer to one question, as far as this reader may know it. */
export interface Opinion {
  readonly seatId: SeatId;
  readonly choice: OptionId;
  readonly comment: string;
  readonly enteredBecause: string | null;
}

/** One remark of one member, and what the drafting agency says to it. */
export interface SaidRemark extends Remark {
  readonly seatId: SeatId;
  readonly choice: OptionId;
  /** Which of the member's remarks, from 0. */
  readonly index: number;
  readonly reply: Reply | null;
}

const NO_ANSWER = { choice: null, comment: '', enteredBecause: null } as const;

/** From the ballots where this reader sees them, else from the result that names them. (L8) */
export function opinionsOn(question: Question): readonly Opinion[] {
  const named = new Map(question.result?.ballots?.map((ballot) => [ballot.seatId, ballot]));
  return question.electorate.flatMap((seatId) => {
    const ballot = countingBallot(question, seatId);
    const seen = typeof ballot?.choice === 'string' ? ballot : named.get(seatId);
    const { choice, comment, enteredBecause } = seen ?? NO_ANSWER;
    return choice === null ? [] : [{ seatId, choice, comment, enteredBecause }];
  });
}

/** Every remark that the drafting agency replies to. (L10) */
export function saidRemarks(meeting: Meeting, question: Question): readonly SaidRemark[] {
  const replies = own(meeting.replies, question.id) ?? {};
  return opinionsOn(question).flatMap(({ seatId, choice, comment }) =>
    remarksToReplyTo(choice, comment).map((remark, index) => ({
      ...remark,
      seatId,
      choice,
      index,
      reply: own(replies, replyKey(seatId, index)) ?? null,
    })),
  );
}

/** The drafting agency is whoever presents the item, a member too; the secretariat writes for it. (L10) */
export function repliesTo(meeting: Meeting, { itemId }: Question, seat: Seat): boolean {
  if (seat.role === 'secretary') return true;
  return findItem(meeting, itemId, null)?.presenters.includes(seat.id) ?? false;
}

export function replyKey(seatId: SeatId, remark: number): string {
  return `${seatId} ${remark}`;
}
