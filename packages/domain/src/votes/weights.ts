import { findItem } from '../agenda/find-item.ts';
import type { OptionId, SeatId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import { members } from '../quorum.ts';
import { voteOf } from './electorate.ts';
import { whoIsInVote } from './present-in-vote.ts';
import type { NamedBallot, VoteInputs, Weighed } from './result.ts';
import type { Question } from './state.ts';

/** By seat of a member: for how many votes their vote counts. */
export type Weights = Readonly<Record<SeatId, number>>;

/** What every member's vote weighs at this moment; null where the rules weigh none. (V33) */
export function weightsNow(meeting: Meeting): Weights | null {
  if (!meeting.rules.weightedVotes) return null;
  return Object.fromEntries(members(meeting).map(({ id, weight }) => [id, weight]));
}

/** Whoever votes for a member casts that member's weight. (V34) */
export function weightOf({ seats }: Meeting, { weights }: Question, seatId: SeatId): number {
  const seat = own(seats, seatId);
  return own(weights ?? {}, seat ? voteOf(seat) : seatId) ?? 1;
}

/** The same vote in weights: what the outcome follows from where votes are weighed. (V34) */
export function weighedInputs(
  meeting: Meeting,
  question: Question,
  { recused, tally }: VoteInputs,
  ballots: readonly NamedBallot[],
): Weighed | null {
  if (!question.weights) return null;
  const sumOf = (ids: readonly SeatId[]) =>
    ids.reduce((sum, id) => sum + weightOf(meeting, question, id), 0);
  const sumFor = (answer: OptionId) =>
    sumOf(ballots.flatMap(({ choice, seatId }) => (choice === answer ? [seatId] : [])));
  const { present, represented } = whoIsInVote(
    meeting,
    findItem(meeting, question.itemId, null),
    question,
  );
  return {
    all: sumOf(members(meeting).map(({ id }) => id)) - sumOf(recused),
    entitled: sumOf(question.electorate),
    present: sumOf(present) + sumOf(represented),
    cast: sumOf(ballots.map(({ seatId }) => seatId)),
    tally: Object.fromEntries(Object.keys(tally).map((answer) => [answer, sumFor(answer)])),
  };
}
