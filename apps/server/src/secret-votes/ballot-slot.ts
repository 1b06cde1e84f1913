import { findQuestion, type Question } from '@e-cabinet/domain';
import {
  type CastAnswer,
  type CastSecretBallot,
  type NotKept,
  secretBallotRequest,
} from '@e-cabinet/protocol';
import type { BallotBox } from '@e-cabinet/sync';
import express, { type ErrorRequestHandler, type RequestHandler, Router } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { noStore } from '../http/no-store.ts';
import { refuse } from '../http/refuse.ts';
import { sameOriginOnly } from '../http/same-origin.ts';
import type { Log } from '../logs.ts';
import type { Meetings } from '../road/meetings.ts';
import { isValidBallot } from './is-valid-ballot.ts';
import { voteIdOf } from './vote-key.ts';

/** Twice a ballot. */
const BODY_LIMIT = '2kb';
/** A hall of 500 tablets behind one address, each of them casting again once. */
export const BALLOTS_PER_TEN_SECONDS = 1_000;

export interface BallotSlotParts {
  readonly meetings: Meetings;
  readonly box: BallotBox;
  readonly log: Log;
  readonly publicUrl: URL | null;
}

/**
 * `POST /api/secret-ballots`: takes ballots in. It stands before the request log and the login
 * sessions; of a request nothing is kept but, for ten seconds, how many came from its address. (X5)
 */
export function ballotSlot({ meetings, box, log, publicUrl }: BallotSlotParts): Router {
  const pace = new RateLimiterMemory({ points: BALLOTS_PER_TEN_SECONDS, duration: 10 });
  const take: RequestHandler = async (request, response) => {
    const allowed = await pace.consume(request.ip ?? '').then(
      () => true,
      () => false,
    );
    const answer = (said: CastAnswer) => void response.json(said);
    if (!allowed) return answer(notKept('too-many'));
    const sent = secretBallotRequest.safeParse(request.body);
    if (!sent.success) return refuse(response, 'malformed-request');
    answer(await castInto(meetings, box, sent.data));
  };
  const path = '/api/secret-ballots';
  return Router().post(path, noStore, sameOriginOnly(publicUrl), readJson, take, failed(log));
}

const readJson: RequestHandler = express.json({ limit: BODY_LIMIT, strict: true, inflate: false });

async function castInto(
  meetings: Meetings,
  box: BallotBox,
  { meetingId, questionId, ...ballot }: CastSecretBallot,
): Promise<CastAnswer> {
  const open = await meetings.open(meetingId);
  const questionNow = () => findQuestion(open.live.meeting, questionId, null);
  // Another process may have moved the vote a moment ago.
  if (whyNot(questionNow())) await open.turn.look();
  meetings.forgetUnknown(open);
  const question = questionNow();
  const why = whyNot(question);
  if (why || !question) return notKept(why ?? 'unknown');
  if (!isValidBallot(open.live.meeting, question, ballot)) return notKept('not-valid');
  const voteId = voteIdOf(question.issuing?.publicKey ?? '');
  const put = await box.put(voteId, ballot);
  // Closed by another process meanwhile: nothing is said to be kept, nor left lying, that is on no board.
  await open.turn.look();
  if (whyNot(questionNow()) === 'late') {
    await box.empty(voteId);
    return notKept('late');
  }
  return put === 'kept' ? { kept: true } : notKept('other');
}

function whyNot(question: Question | undefined): NotKept | null {
  if (!question?.issuing) return 'unknown';
  if (question.state !== 'open') return 'late';
  return question.issuing.closedAt === null ? 'early' : null;
}

function notKept(why: NotKept): CastAnswer {
  return { kept: false, why };
}

/** What went wrong is logged, and nothing of the request. */
function failed(log: Log): ErrorRequestHandler {
  return (err: unknown, _request, response, _next) => {
    const { type, status } = err as { type?: unknown; status?: unknown };
    if (type === 'entity.too.large') return refuse(response, 'too-large');
    if (typeof status === 'number' && status < 500) return refuse(response, 'malformed-json');
    log.error(
      { problem: err instanceof Error ? err.message : 'unknown' },
      'a ballot was not taken',
    );
    refuse(response, 'internal');
  };
}
