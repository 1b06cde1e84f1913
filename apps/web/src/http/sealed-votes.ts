import type { MeetingId, Question, QuestionId, SeatId } from '@e-cabinet/domain';
import type { BallotReceipt, SealedResultSheet } from '@e-cabinet/protocol';
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';
import { granted } from './query-client.ts';

/** Every tablet asks for the sheet when the vote is closed: not all in the same moment. */
const SPREAD_MS_PER_VOTER = 10;

/** Where the sealed result of a closed vote is fetched, by the tablet or as a file. */
export function resultSheetAddress(meetingId: MeetingId, questionId: QuestionId): string {
  return `${questionAddress(meetingId, questionId)}/result-sheet`;
}

/**
 * The receipt of a ballot at this version, for a device that did not get it when it was cast: of the
 * own one, or of the one cast for another seat.
 */
export const receiptQuery = (
  meetingId: MeetingId,
  questionId: QuestionId,
  version: number,
  forSeatId: SeatId | null,
) =>
  queryOptions({
    queryKey: ['receipt', meetingId, questionId, version],
    queryFn: ({ signal }) => {
      const asked = forSeatId === null ? '' : `?for=${encodeURIComponent(forSeatId)}`;
      const address = `${questionAddress(meetingId, questionId)}/receipt${asked}`;
      return granted(ask<BallotReceipt>('GET', address, undefined, signal));
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The sealed result of a closed vote; asked for anew when it is declared void. */
export const resultSheetQuery = (meetingId: MeetingId, question: Question) =>
  queryOptions({
    queryKey: ['result-sheet', meetingId, question.id, question.state],
    queryFn: async ({ signal }) => {
      const wait = Math.random() * question.electorate.length * SPREAD_MS_PER_VOTER;
      await new Promise((resolve) => setTimeout(resolve, wait));
      const address = resultSheetAddress(meetingId, question.id);
      return granted(ask<SealedResultSheet>('GET', address, undefined, signal));
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Where the board of a closed secret vote is fetched as a file. */
export function boardAddress(meetingId: MeetingId, questionId: QuestionId): string {
  return `${questionAddress(meetingId, questionId)}/board`;
}

export function questionAddress(meetingId: MeetingId, questionId: QuestionId): string {
  return `/api/meetings/${encodeURIComponent(meetingId)}/questions/${encodeURIComponent(questionId)}`;
}
