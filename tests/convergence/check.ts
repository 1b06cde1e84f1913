import { isDeepStrictEqual } from 'node:util';
import { type Meeting, type Seat, viewClassOf } from '@e-cabinet/domain';
import type { EventLog, Replica } from '@e-cabinet/sync';
import { expect } from 'vitest';
import { saidInAnswer } from '../support/receipts.ts';
import type { Attendee, Sent } from './attendee.ts';
import { grouped } from './grouped.ts';
import { ballotMark, bridgeMark, itemMark, POSITION_MARK } from './marks.ts';
import type { Played } from './play.ts';
import { type Truth, truthOf } from './truth.ts';

const PATIENCE_MS = 15_000;

/** Waits until nothing moves any more, then holds everything against the log. */
export async function check(log: EventLog, played: Played): Promise<Truth> {
  const truth = await converged(log, played);
  checkLog(truth, played.answers);
  for (const each of played.attendees) {
    const seat = truth.seatOf(each.personId);
    if (seat) checkSecrets(truth, each, seat, played.closedItemId);
  }
  return truth;
}

async function converged(log: EventLog, { meetingId, attendees }: Played): Promise<Truth> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const truth = truthOf(meetingId, await log.read(meetingId, 0));
    const astray = attendees.find((each) => !holdsTruth(truth, each));
    if (!astray) return truth;
    if (Date.now() > deadline) explain(truth, astray);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function holdsTruth(truth: Truth, { personId, replica, follower }: Attendee): boolean {
  const seat = truth.seatOf(personId);
  // Whose seat was withdrawn is told so, and holds nothing any more.
  if (!seat) return follower?.getSnapshot().status === 'refused' && replica === null;
  return (
    replica !== null &&
    replica.viewKey === viewClassOf(truth.meeting, seat) &&
    isDeepStrictEqual(comparable(replica.meeting), comparable(truth.seenBy(seat))) &&
    isDeepStrictEqual(asSent(replica.mine), asSent(truth.mine(seat)))
  );
}

/** A snapshot counts withheld versions into the meeting's own, a fold cannot; the cursor is the replica's. */
function comparable({ version: _, ...meeting }: Meeting): unknown {
  return asSent(meeting);
}

/** As JSON carries it: without fields that are undefined. */
const asSent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function explain(truth: Truth, { personId, replica, follower }: Attendee): never {
  const seat = truth.seatOf(personId);
  const { status, refusal } = follower?.getSnapshot() ?? {};
  const at = `${status} ${refusal ?? ''} at ${replica?.version} of ${truth.meeting.version}`;
  if (!seat || !replica) throw new Error(`${personId} did not converge: ${at}`);
  const view = viewClassOf(truth.meeting, seat);
  const where = `${personId} (${replica.viewKey}, now ${view}) ${at}`;
  expect(comparable(replica.meeting), where).toEqual(comparable(truth.seenBy(seat)));
  expect(asSent(replica.mine), where).toEqual(asSent(truth.mine(seat)));
  throw new Error(`did not converge: ${where}`);
}

/** The log is dense; what was accepted is in it exactly once, and nothing else is. */
function checkLog({ log, seatOf, meeting }: Truth, answers: readonly Sent[]): void {
  expect(log.map(({ version }) => version)).toEqual(log.map((_, index) => index + 1));
  const byCommand = grouped(log, ({ commandId }) => commandId);
  const byId = grouped(answers, ({ id }) => id);
  for (const [id, sent] of byId) {
    const recorded = byCommand.get(id) ?? [];
    const accepted = sent.flatMap(({ answer }) => (answer.accepted ? [answer] : []));
    const told = JSON.stringify(sent);
    const said = accepted.map((answer) => JSON.stringify(saidInAnswer(answer)));
    expect(new Set(said).size, told).toBeLessThan(2);
    const [first] = recorded;
    // A tablet that was closed before the answer came does not know, and neither can we.
    const isOpen = sent.some(({ answer }) => !answer.accepted && answer.refusal === 'unanswered');
    const known = isOpen && accepted.length === 0 ? recorded.length : (accepted[0]?.events ?? 0);
    expect(recorded.length, told).toBe(known);
    if (!first) continue;
    const versions = recorded.map(({ version }) => version);
    expect(versions, told).toEqual(versions.map((_, index) => first.version + index));
    if (accepted[0]) expect(accepted[0].version, told).toBe(versions.at(-1));
    const withdrawn = Object.values(meeting.withdrawnSeats);
    const personId = sent[0]?.personId ?? '';
    const seat = seatOf(personId) ?? withdrawn.find((each) => each.personId === personId);
    expect(first.by, told).toBe(seat?.id);
  }
  const byNobody = [...byCommand].filter(([id]) => !byId.has(id)).map(([, [first]]) => first);
  const kinds = new Set(byNobody.map((event) => event?.event.type));
  // The scheduling was sent beside; a countdown ends by itself.
  const allowed = ['meeting-scheduled', 'vote-closed'];
  expect([...kinds].filter((kind) => !allowed.includes(kind ?? ''))).toEqual([]);
}

/** Nothing a seat may not know stands in what it holds, nor did it ever come over its wire. */
function checkSecrets(truth: Truth, who: Attendee, seat: Seat, closedItemId: string): void {
  const replica = who.replica as Replica;
  const view = truth.viewFor(seat);
  const held = JSON.stringify(replica.meeting);
  const heard = who.heard();
  for (const { id } of Object.values(truth.meeting.agenda.items)) {
    if (view.seesItem(id)) continue;
    expect(held.includes(itemMark(id)), `${who.personId} holds ${id}`).toBe(false);
    expect(held.includes(id), `${who.personId} knows ${id}`).toBe(false);
  }
  if (!view.seesItem(closedItemId)) {
    expect(heard.includes(itemMark(closedItemId)), `${who.personId} heard of it`).toBe(false);
  }
  const secrets = secretsFrom(truth, seat);
  const told = secrets.filter((secret) => held.includes(secret) || heard.includes(secret));
  expect(told, who.personId).toEqual([]);
}

function secretsFrom({ meeting, log }: Truth, seat: Seat): readonly string[] {
  const closed = new Set(
    log.flatMap(({ event }) => (event.type === 'vote-closed' ? [event.questionId] : [])),
  );
  const isMember = ['chair', 'member', 'adviser', 'secretary'].includes(seat.role);
  const ballots = Object.values(meeting.questions)
    .filter(({ id }) => !isMember || !closed.has(id))
    .flatMap(({ id, electorate }) =>
      electorate.filter((voter) => voter !== seat.id).map((voter) => ballotMark(id, voter)),
    );
  if (isMember) return ballots;
  const points = Object.values(meeting.seats).filter(
    ({ role, id }) => role === 'bridge' && id !== seat.id,
  );
  return [...ballots, POSITION_MARK, ...points.map(({ id }) => bridgeMark(id))];
}
