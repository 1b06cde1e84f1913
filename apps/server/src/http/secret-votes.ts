import { findQuestion, type Question } from '@e-cabinet/domain';
import { type BallotBoxCount, boardText } from '@e-cabinet/protocol';
import type { BallotBox } from '@e-cabinet/sync';
import { Router } from 'express';
import { voteIdOf } from '../secret-votes/vote-key.ts';
import { type AskedParts, askedFor, QUESTION } from './asked-question.ts';
import { refuse } from './refuse.ts';

export interface SecretVotesParts extends AskedParts {
  readonly box: BallotBox;
}

/**
 * `GET …/ballot-box`: how many ballots have come in.
 * `GET …/board`: the board of a closed secret vote, for whoever may know of its item. (X6, X8)
 */
export function secretVotesRoutes(parts: SecretVotesParts): Router {
  return Router()
    .get(`${QUESTION}/ballot-box`, parts.requireSignedIn, async (request, response) => {
      const asked = await askedFor(parts, request, response);
      const issuing = asked && findQuestion(asked.meeting, asked.question.id, asked.seat)?.issuing;
      if (!issuing) return refuse(response, 'not-found');
      const count: BallotBoxCount = { ballots: await parts.box.count(voteIdOf(issuing.publicKey)) };
      response.json(count);
    })
    .get(`${QUESTION}/board`, parts.requireSignedIn, async (request, response) => {
      const asked = await askedFor(parts, request, response);
      const question = asked && findQuestion(asked.meeting, asked.question.id, asked.seat);
      const text = question && boardOf(asked.meeting.id, question);
      if (!text) return refuse(response, 'not-found');
      response.type('text/plain').attachment(`board-${question.id}.txt`).send(text);
    });
}

function boardOf(meetingId: string, question: Question): string | null {
  const { id: questionId, issuing, board, result } = question;
  if (!issuing || !board || !result) return null;
  const { publicKey, issued } = issuing;
  const { tally } = result;
  return boardText({ meetingId, questionId, publicKey, issued, tally, ballots: board });
}
