import type { CommandId, QuestionId } from '@e-cabinet/domain';
import type { StoredEvent } from '@e-cabinet/sync';
import { expect } from 'vitest';
import { firstBallot } from '../support/ballots.ts';
import type { Chance } from '../support/chance.ts';
import type { Participant } from '../support/participants.ts';
import type { OpenSession } from '../support/session.ts';

/** A ballot of which the server has said that it is recorded. */
export interface Acknowledged {
  readonly id: CommandId;
  readonly questionId: QuestionId;
  readonly seatId: string;
  readonly choice: string;
  readonly version: number;
}

/**
 * All members vote and change their minds, each as soon as the ballot before is acknowledged, until
 * `enough` ballots are. Then the fault strikes, while many are on their way.
 * @returns every ballot that was acknowledged, those answered after the fault among them
 */
export async function voteUntil(
  session: OpenSession,
  questionId: QuestionId,
  enough: number,
  chance: Chance,
  fault: () => Promise<void>,
): Promise<readonly Acknowledged[]> {
  const acknowledged: Acknowledged[] = [];
  let struck: Promise<void> | null = null;
  const keepVoting = async (member: Participant) => {
    while (!struck) {
      const ballot = await castOnce(member, questionId, chance.id(), acknowledged);
      if (ballot) acknowledged.push(ballot);
      if (acknowledged.length >= enough) struck ??= fault();
      if (!ballot) break;
    }
  };
  await Promise.all(session.members.map(keepVoting));
  await struck;
  return acknowledged;
}

/** Whoever has not voted yet does: the vote goes on after the fault. */
export async function voteAfterwards(
  session: OpenSession,
  questionId: QuestionId,
  chance: Chance,
  before: readonly Acknowledged[],
): Promise<readonly Acknowledged[]> {
  const voted = new Set(before.map(({ seatId }) => seatId));
  const late = session.members.filter(({ seatId }) => !voted.has(seatId));
  const added = late.map(async (member) => {
    await untilConnected(member);
    return castOnce(member, questionId, chance.id(), before);
  });
  return [...before, ...(await Promise.all(added)).filter((ballot) => ballot !== null)];
}

export async function untilConnected({ connection, follower }: Participant): Promise<void> {
  connection.retryNow();
  const status = () => follower.getSnapshot().status;
  await expect.poll(status, { timeout: 30_000, interval: 50 }).toBe('live');
}

/** @returns null when there was no line at the tap: then nothing was sent */
async function castOnce(
  { follower, seatId }: Participant,
  questionId: QuestionId,
  id: CommandId,
  before: readonly Acknowledged[],
): Promise<Acknowledged | null> {
  const last = before.findLast((each) => each.seatId === seatId);
  const choice = last?.choice === 'agree' ? 'disagree' : 'agree';
  const command = { ...firstBallot(questionId, choice), replaces: last?.version ?? null };
  const answer = await follower.send(command, { id });
  if (answer.accepted) return { id, questionId, seatId, choice, version: answer.version };
  if (answer.refusal === 'offline') return null;
  throw new Error(`a ballot was refused: ${answer.refusal}`);
}

/** Closes the vote, and expects the result to be what the acknowledged ballots say. */
export async function expectResult(
  { chair, members }: OpenSession,
  questionId: QuestionId,
  ballots: readonly Acknowledged[],
): Promise<void> {
  const last = new Map<string, Acknowledged>();
  for (const each of ballots) {
    if (each.version > (last.get(each.seatId)?.version ?? 0)) last.set(each.seatId, each);
  }
  const chosen = (choice: string) => [...last.values()].filter((each) => each.choice === choice);
  await untilConnected(chair);
  await chair.does({ type: 'close-vote', questionId });
  for (const each of members) {
    const result = await each.sees(({ questions }) => questions[questionId]?.result);
    expect(result).toMatchObject({
      cast: members.length,
      notVoting: 0,
      tally: { agree: chosen('agree').length, disagree: chosen('disagree').length },
    });
  }
}

/** Expects the log to hold what was acknowledged, each where it was said to be, and nothing twice or besides. */
export function expectOnce(
  log: readonly StoredEvent[],
  questionId: QuestionId,
  ballots: readonly Acknowledged[],
): void {
  const inLog = log
    .flatMap(({ event, commandId, version }) =>
      event.type === 'ballot-cast' && event.questionId === questionId
        ? [{ id: commandId, seatId: event.seatId, choice: event.choice, version }]
        : [],
    )
    .sort(byVersion);
  const said = ballots
    .map(({ id, seatId, choice, version }) => ({ id, seatId, choice, version }))
    .sort(byVersion);
  expect(inLog).toEqual(said);
}

const byVersion = (a: { version: number }, b: { version: number }) => a.version - b.version;
