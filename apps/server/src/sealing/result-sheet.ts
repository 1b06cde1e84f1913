import {
  countedBallots,
  type Meeting,
  type NamedBallot,
  own,
  type Question,
  type View,
  type VoteResult,
  visible,
} from '@e-cabinet/domain';
import type {
  ResultSheet,
  SealedResultSheet,
  SecretBallotLines,
  SheetLog,
} from '@e-cabinet/protocol';
import { resultSheetText } from '@e-cabinet/protocol';
import type { StoredEvent } from '@e-cabinet/sync';
import { ballotHash, linked, NO_CHAIN, recordHash } from './hashes.ts';
import type { Signer } from './signing-key.ts';

/** Records hashed in one go: 3 ms. Between two runs the loop turns. */
const RECORDS_AT_ONCE = 500;

/**
 * The sealed sheet of a closed question as a view may see it: null where no result is to be seen.
 * It follows from the log and the key alone. (V21)
 * @param events the whole log
 */
export async function sealResult(
  meeting: Meeting,
  question: Question,
  events: readonly StoredEvent[],
  view: View,
  signer: Signer,
): Promise<SealedResultSheet | null> {
  const result = resultSeen(meeting, question, events, view);
  if (!result) return null;
  const { ballots, ...figures } = result;
  const sheet: ResultSheet = {
    is: 'e-cabinet/result-sheet/1',
    meeting: meetingOf(meeting),
    question: questionOf(meeting, question),
    result: figures,
    ballots: secretLinesOf(question) ?? linesOf(meeting, countedBallots(question, events), ballots),
    log: await logOf(question, events),
    publicKey: signer.publicKey,
  };
  return { sheet, signature: signer.sign(resultSheetText(sheet)) };
}

/** The result as it was closed, without the names where this view may not know them. (V13, W6) */
function resultSeen(
  meeting: Meeting,
  { id }: Question,
  events: readonly StoredEvent[],
  view: View,
): VoteResult | null {
  const closing = events.find(
    ({ event }) => event.type === 'vote-closed' && event.questionId === id,
  );
  const seen = closing && visible(closing, view, meeting);
  return seen?.event.type === 'vote-closed' ? seen.event.result : null;
}

function meetingOf({ id, bodyId, details }: Meeting): ResultSheet['meeting'] {
  const { title, startsAt } = details;
  return { id, bodyId, title, startsAt };
}

function questionOf({ agenda }: Meeting, question: Question): ResultSheet['question'] {
  const { id, itemId, text, kind, options, election, repeats } = question;
  const { openedAt, closedAt, voidedBecause } = question;
  const itemTitle = own(agenda.items, itemId)?.title ?? '';
  const asked = { id, itemId, itemTitle, text, kind, options, election, repeats };
  return { ...asked, openedAt, closedAt, voidedBecause };
}

function secretLinesOf({ issuing, board }: Question): SecretBallotLines | null {
  if (!issuing || !board) return null;
  const { publicKey, issued } = issuing;
  return { byName: false, secret: { publicKey, issued }, lines: board };
}

/** Without names nothing of a line tells when it was cast: who has voted when is known to the podium. */
function linesOf(
  { seats, withdrawnSeats }: Meeting,
  counted: ReturnType<typeof countedBallots<StoredEvent>>,
  ballots: readonly NamedBallot[] | null,
): ResultSheet['ballots'] {
  const hashed = counted.map((stored) => ({ stored, hash: ballotHash(stored) ?? '' }));
  hashed.sort((a, b) => (a.hash < b.hash ? -1 : 1));
  if (!ballots) {
    return {
      byName: false,
      lines: hashed.map(({ hash, stored }) => ({ hash, choice: stored.event.choice ?? '' })),
    };
  }
  const weights = new Map(ballots.map(({ seatId, weight }) => [seatId, weight]));
  const lines = hashed.map(({ hash, stored: { salt, version, by, at, event } }) => {
    const seat = own(seats, event.seatId) ?? own(withdrawnSeats, event.seatId);
    const name = seat?.name ?? { vi: '', en: '' };
    const weight = weights.get(event.seatId ?? '') ?? 1;
    return { hash, name, salt, weight, recorded: { version, by, at, event } };
  });
  return { byName: true, lines };
}

/** From the record that opened the vote to the one that closed it. */
async function logOf({ id }: Question, events: readonly StoredEvent[]): Promise<SheetLog> {
  const versionOf = (type: 'vote-opened' | 'vote-closed') =>
    events.find(({ event }) => event.type === type && event.questionId === id)?.version ?? 0;
  const [from, to] = [versionOf('vote-opened'), versionOf('vote-closed')];
  let chain = NO_CHAIN;
  let before = NO_CHAIN;
  const records: string[] = [];
  for (const stored of events) {
    if (stored.version > to) break;
    if (stored.version === from) before = chain;
    const hash = recordHash(stored);
    chain = linked(chain, hash);
    if (stored.version >= from) records.push(hash);
    if (stored.version % RECORDS_AT_ONCE === 0) await new Promise(setImmediate);
  }
  return { from, to, before, records, after: chain };
}
