import type { Command } from '@e-cabinet/domain';
import type { StoredEvent } from '@e-cabinet/sync';
import { expect } from 'vitest';
import type { Sent } from '../attendee.ts';
import { grouped } from '../grouped.ts';
import { standings } from './count-by-hand.ts';
import type { Voter } from './voter.ts';

type CastBallot = Extract<Command, { type: 'cast-ballot' }>;

/** What may be said against a ballot here; the last two by the tablet itself. */
const REFUSALS: ReadonlySet<string> = new Set([
  'vote-closed',
  'vote-paused',
  'ballot-changed-meanwhile',
  'offline',
  'unanswered',
]);

/** Holds everything that everybody was told against the log. */
export function checkAnswers(
  log: readonly StoredEvent[],
  voters: readonly Voter[],
  seatOf: (personId: string) => string,
  since: number,
): void {
  expect(log.map(({ version }) => version)).toEqual(log.map((_, index) => index + 1));
  const standing = standings(log);
  const recorded = grouped(log, ({ commandId }) => commandId);
  const told = grouped(
    voters.flatMap((voter) => voter.answers),
    ({ id }) => id,
  );
  for (const [id, sent] of told) {
    const [{ personId } = { personId: '' }] = sent;
    checkTap({ standing, recorded: recorded.get(id) ?? [], sent, seatId: seatOf(personId) });
  }
  const tapped = new Set(voters.flatMap(({ taps }) => taps.map(({ id }) => id)));
  const byNobody = log.filter(
    ({ version, event, commandId }) =>
      version > since && event.type === 'ballot-cast' && !tapped.has(commandId),
  );
  expect(byNobody.length, 'ballots that nobody tapped').toBe(0);
}

interface TapInLog {
  readonly standing: ReturnType<typeof standings>;
  readonly recorded: readonly StoredEvent[];
  readonly sent: readonly Sent[];
  readonly seatId: string;
}

/** One tap, however often it was sent: it is in the log once if anybody was told so, and never if all were refused. */
function checkTap({ standing, recorded, sent, seatId }: TapInLog): void {
  const story = JSON.stringify({ sent, recorded });
  const answers = sent.map(({ answer }) => answer);
  const refusals = answers.flatMap((answer) => (answer.accepted ? [] : [answer.refusal]));
  expect(
    refusals.filter((refusal) => !REFUSALS.has(refusal)),
    story,
  ).toEqual([]);
  expect(recorded.length, story).toBeLessThanOrEqual(1);
  if (refusals.includes('vote-closed')) expect(recorded, story).toEqual([]);
  const [entry] = recorded;
  const receipts = answers.flatMap((answer) => (answer.accepted ? [answer] : []));
  const own = receipts.filter(({ events }) => events > 0);
  // A tablet that was closed before the answer came was not told, and neither were we.
  if (own.length === 0 && !refusals.includes('unanswered')) expect(entry, story).toBeUndefined();
  if (entry) {
    const { questionId, choice, comment, replaces } = ballotIn(sent);
    const event = { type: 'ballot-cast', seatId, questionId, choice, comment };
    expect(entry, story).toMatchObject({ by: seatId, event });
    const before = standing(questionId, seatId, entry.version - 1);
    expect(before?.version ?? null, `the ballot it took the place of: ${story}`).toBe(replaces);
  }
  for (const { version, at, events } of own) {
    expect({ version, at, events }, story).toEqual({
      version: entry?.version,
      at: entry?.at,
      events: 1,
    });
  }
  for (const { version } of receipts.filter(({ events }) => events === 0)) {
    // Accepted without an event: the same ballot stood already when that was said.
    const { questionId, choice, comment } = ballotIn(sent);
    expect(standing(questionId, seatId, version)?.event, story).toMatchObject({ choice, comment });
  }
}

function ballotIn(sent: readonly Sent[]): CastBallot {
  const [{ command } = { command: null }] = sent;
  if (command?.type !== 'cast-ballot') throw new Error(`not a ballot: ${JSON.stringify(sent)}`);
  return command;
}
