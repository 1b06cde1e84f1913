import type { VoteResult } from '@e-cabinet/domain';
import type { StoredEvent } from '@e-cabinet/sync';
import { expect } from 'vitest';
import { until } from '../../support/participants.ts';
import type { Attendee, Sent } from '../attendee.ts';
import { countByHand, type Standing } from './count-by-hand.ts';
import type { PlayedVote } from './play-vote.ts';
import type { Voter } from './voter.ts';

/** Holds the result of a vote against the log counted by hand, against what each voter was told, and against every device. */
export async function checkVote(
  log: readonly StoredEvent[],
  played: PlayedVote,
  voters: readonly Voter[],
  seatOf: (personId: string) => string,
): Promise<void> {
  const { questionId, late } = played;
  const { ballots, tooLate, closings } = countByHand(log, questionId);
  expect(tooLate, 'ballots recorded after the closing').toBe(0);
  expect(closings.length, 'closed once').toBe(1);
  const [closing] = closings;
  if (closing?.event.type !== 'vote-closed') throw new Error('the vote was not closed');
  const { result } = closing.event;
  checkResult(result, ballots, voters.length);
  for (const voter of voters) {
    const seatId = seatOf(voter.personId);
    const counted = ballots.get(seatId);
    checkVoter(voter, played, counted);
    checkLate(voter.answers, late, closing.at);
    for (const device of voter.devices) await checkDevice(device, questionId, result, counted);
  }
}

function checkResult(
  result: VoteResult,
  ballots: ReadonlyMap<string, Standing>,
  entitled: number,
): void {
  const of = (choice: string) => [...ballots.values()].filter((each) => each.choice === choice);
  expect(result).toMatchObject({
    entitled,
    cast: ballots.size,
    notVoting: entitled - ballots.size,
    tally: {
      agree: of('agree').length,
      disagree: of('disagree').length,
      other: of('other').length,
    },
  });
  const named = result.ballots?.map(({ seatId, choice, comment }) => [seatId, { choice, comment }]);
  expect(named?.length, 'one ballot a seat').toBe(ballots.size);
  const byHand = [...ballots].map(([seatId, { choice, comment }]) => [seatId, { choice, comment }]);
  expect(Object.fromEntries(named ?? [])).toEqual(Object.fromEntries(byHand));
}

/** Who was told that a ballot is recorded is in the result with the last of these; who tapped nothing in time is not. */
function checkVoter(voter: Voter, played: PlayedVote, counted: Standing | undefined): void {
  const { questionId, abstaining } = played;
  const { personId } = voter;
  if (abstaining.has(personId)) {
    expect(counted, `${personId} did not vote in time`).toBeUndefined();
    return;
  }
  const sent = voter.answers.filter(
    ({ command }) => command.type === 'cast-ballot' && command.questionId === questionId,
  );
  const receipts = sent.flatMap(({ id, command, answer }) =>
    answer.accepted && answer.events > 0 ? [{ id, command, version: answer.version }] : [],
  );
  const last = receipts.reduce<(typeof receipts)[number] | undefined>(
    (latest, each) => (latest && latest.version >= each.version ? latest : each),
    undefined,
  );
  expect(last, `${personId} was never told of a ballot`).toBeDefined();
  const isOpen = (id: string) =>
    sent.some((each) => each.id === id && !each.answer.accepted) &&
    !receipts.some((each) => each.id === id);
  // A later one may be of a device that was closed before it was told.
  if (counted && counted.version > (last?.version ?? 0) && isOpen(counted.commandId)) return;
  expect(counted, personId).toMatchObject({ commandId: last?.id, version: last?.version });
  expect(last?.command, personId).toMatchObject({ choice: counted?.choice });
}

/** Tapped after the end: refused as such, with the time of the end. */
function checkLate(answers: readonly Sent[], late: ReadonlySet<string>, closedAt: string): void {
  for (const { id, answer } of answers) {
    if (!late.has(id)) continue;
    if (answer.accepted) throw new Error(`accepted after the end: ${JSON.stringify(answer)}`);
    if (answer.refusal === 'offline') continue;
    expect(answer).toMatchObject({ refusal: 'vote-closed', facts: { closedAt } });
  }
}

async function checkDevice(
  { personId, follower }: Attendee,
  questionId: string,
  result: VoteResult,
  counted: Standing | undefined,
): Promise<void> {
  if (!follower) throw new Error(`${personId} is not there`);
  const replica = await until(follower, (snapshot) => {
    const held = snapshot.replica;
    return held?.meeting.questions[questionId]?.result ? held : null;
  });
  expect(replica.meeting.questions[questionId]?.result, personId).toEqual(result);
  expect(replica.mine.ballots[questionId]?.version, personId).toBe(counted?.version);
  expect(replica.mine.ballots[questionId]?.choice, personId).toBe(counted?.choice);
}
