import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { type Ballot, entryIn, type Question, viewOf } from '@e-cabinet/domain';
import type { EventLog } from '@e-cabinet/sync';
import { type Request, type Response, Router } from 'express';
import { receiptsOf } from '../sealing/receipts.ts';
import { sealResult } from '../sealing/result-sheet.ts';
import type { Signer } from '../sealing/signing-key.ts';
import { type Asked, type AskedParts, askedFor, QUESTION } from './asked-question.ts';
import { refuse } from './refuse.ts';

export interface SealedVotesParts extends AskedParts {
  readonly log: EventLog;
  readonly signer: Signer;
}

const gzipped = promisify(gzip);

/**
 * `GET …/receipt`: the receipt of the asker's own ballot, again or on another tablet; with `?for=`
 * that of the ballot which the asker cast for that seat.
 * `GET …/result-sheet`: the sealed result of a closed vote, for whom its result is visible. (V20, V21)
 */
export function sealedVotesRoutes(parts: SealedVotesParts): Router {
  const sheets = sheetsOf(parts);
  return Router()
    .get(`${QUESTION}/receipt`, parts.requireSignedIn, async (request, response) => {
      const asked = await askedFor(parts, request, response);
      const ballot = asked && ballotOf(asked, request.query.for);
      const [stored] = ballot ? await parts.log.read(asked.meeting.id, ballot.version - 1, 1) : [];
      if (!stored) return refuse(response, 'not-found');
      response.json(receiptsOf([stored], parts.signer).get(stored.commandId));
    })
    .get(`${QUESTION}/result-sheet`, parts.requireSignedIn, async (request, response) => {
      const asked = await askedFor(parts, request, response);
      const sheet = asked?.question.result ? await sheets(asked) : null;
      if (!asked || !sheet) return refuse(response, 'not-found');
      send(request, response, asked.question.id, sheet);
    });
}

/** The ballot whose receipt the asker may have. (V20) */
function ballotOf({ question, seat }: Asked, forSeat: unknown): Ballot | undefined {
  if (typeof forSeat !== 'string') return entryIn(question.ballots, seat.id);
  const proxied = entryIn(question.proxyBallots, forSeat);
  return proxied?.castBy === seat.id ? proxied : undefined;
}

/** A result is asked for by every tablet at once, and costs the whole log: made once for those who see alike. */
function sheetsOf({ log, signer }: SealedVotesParts): (asked: Asked) => Promise<Buffer | null> {
  const made = new WeakMap<Question, Map<string, Promise<Buffer | null>>>();
  return ({ meeting, seat, question }) => {
    const view = viewOf(meeting, seat);
    const ofQuestion = made.get(question) ?? new Map<string, Promise<Buffer | null>>();
    made.set(question, ofQuestion);
    const known = ofQuestion.get(view.key);
    if (known) return known;
    const making = log
      .read(meeting.id, 0)
      .then((events) => sealResult(meeting, question, events, view, signer))
      .then((sheet) => sheet && gzipped(JSON.stringify(sheet, null, 2)));
    ofQuestion.set(view.key, making);
    making.catch(() => ofQuestion.delete(view.key));
    return making;
  };
}

function send(request: Request, response: Response, questionId: string, sheet: Buffer): void {
  response.type('json').attachment(`result-sheet-${questionId}.json`);
  response.set('Vary', 'Accept-Encoding');
  if (!request.acceptsEncodings('gzip')) return void response.end(gunzipSync(sheet));
  response.set('Content-Encoding', 'gzip').end(sheet);
}
