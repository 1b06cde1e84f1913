import type { MeetingEvent } from '../event.ts';
import type { ItemId, QuestionId, SeatId } from '../identifiers.ts';
import type { SecretBallot } from '../secret-votes/state.ts';
import type { ElectionKind, QuestionText } from '../votes/commands.ts';

/** Adopt, yes or no: answered by the answers that the rules of the meeting offer. */
export const MOTION: QuestionText = {
  text: 'Adopt it?',
  kind: 'motion',
  options: [],
  link: null,
  secret: false,
  election: null,
};

/** Which one: `a`, `b`, … labelled as given. */
export function choiceOf(...labels: readonly string[]): QuestionText {
  const options = labels.map((label, index) => ({ id: 'abcdefghij'.charAt(index), label }));
  return { text: 'Which one?', kind: 'choice', options, link: null, secret: false, election: null };
}

/** Who: `a`, `b`, … called as given; elected are so many, and as many may be marked. */
export function electionOf(
  kind: ElectionKind,
  labels: readonly string[],
  places = 1,
  marks = kind === 'ranking' ? labels.length : places,
): QuestionText {
  return { ...choiceOf(...labels), text: 'Who?', kind, election: { places, marks } };
}

/** A motion on `item-1`, unless it says otherwise. */
export function questionPut(
  questionId: QuestionId,
  question: Partial<QuestionText> = {},
  itemId: ItemId = 'item-1',
): Extract<MeetingEvent, { type: 'question-put' }> {
  const text = { ...MOTION, ...question };
  return { type: 'question-put', questionId, itemId, question: text, repeats: null };
}

/** A question put and opened to these voters. */
export function voteOpened(
  questionId: QuestionId,
  electorate: readonly SeatId[],
  closesAt: string | null = null,
): readonly MeetingEvent[] {
  return [
    questionPut(questionId),
    { type: 'vote-opened', questionId, electorate, closesAt, rollCall: false, weights: null },
  ];
}

/** An election put and opened to these voters. */
export function electionOpened(
  questionId: QuestionId,
  question: QuestionText,
  electorate: readonly SeatId[],
): readonly MeetingEvent[] {
  return [
    questionPut(questionId, question),
    { type: 'vote-opened', questionId, electorate, closesAt: null, rollCall: false, weights: null },
  ];
}

/** The same, answered aloud. */
export function rollCallOpened(
  questionId: QuestionId,
  electorate: readonly SeatId[],
): readonly MeetingEvent[] {
  return [
    questionPut(questionId),
    { type: 'vote-opened', questionId, electorate, closesAt: null, rollCall: true, weights: null },
  ];
}

export function ballotCast(
  questionId: QuestionId,
  seatId: SeatId,
  choice: string,
  about: Partial<Extract<MeetingEvent, { type: 'ballot-cast' }>> = {},
): Extract<MeetingEvent, { type: 'ballot-cast' }> {
  return {
    type: 'ballot-cast',
    questionId,
    seatId,
    castBy: null,
    choice,
    comment: '',
    where: 'room',
    enteredBecause: null,
    voted: 1,
    ...about,
  };
}

/** A secret vote on `item-1`, opened to these voters. */
export function secretVoteOpened(
  questionId: QuestionId,
  electorate: readonly SeatId[],
): readonly MeetingEvent[] {
  return [
    questionPut(questionId, { secret: true }),
    { type: 'vote-opened', questionId, electorate, closesAt: null, rollCall: false, weights: null },
    { type: 'issuing-opened', questionId, publicKey: 'key' },
  ];
}

export function credentialIssued(
  questionId: QuestionId,
  seatId: SeatId,
  about: Partial<Extract<MeetingEvent, { type: 'credential-issued' }>> = {},
): Extract<MeetingEvent, { type: 'credential-issued' }> {
  return {
    type: 'credential-issued',
    questionId,
    seatId,
    blinded: `blinded of ${seatId}`,
    signature: `signature for ${seatId}`,
    where: 'room',
    issued: 1,
    ...about,
  };
}

export function secretBallot(pk: string, choice: string): SecretBallot {
  return { pk, choice, signature: `signature by ${pk}`, credential: `credential of ${pk}` };
}
