import type { QuestionId } from '@e-cabinet/domain';
import type { Chance } from '../../support/chance.ts';
import { type OpenSession, openVoteAgain } from '../../support/session.ts';
import { actAfterEnd, actInVote } from './acts.ts';
import type { Troubles } from './troubles.ts';
import { isBack, type Voter } from './voter.ts';

export interface Scene {
  readonly session: OpenSession;
  readonly voters: readonly Voter[];
  readonly troubles: Troubles;
  readonly chance: Chance;
}

export interface PlayedVote {
  readonly questionId: QuestionId;
  /** Ids of ballots that were tapped when the chair knew that the vote was closed. */
  readonly late: ReadonlySet<string>;
  /** Who tapped nothing before. */
  readonly abstaining: ReadonlySet<string>;
}

/** Of the voters, those who come to it only after the end. */
const ABSTAINING_SHARE = 0.1;
const PAUSES = 2;
/** Troubles that happen while a vote is paused. */
const WHILE_PAUSED = 20;

/** One vote under fire, until `enough` more troubles have happened. Ends with all lines whole and all taps answered. */
export async function playVote(scene: Scene, enough: number): Promise<PlayedVote> {
  const { session, voters, chance } = scene;
  const questionId = await openVoteAgain(session, chance);
  const abstaining = chance.some(voters, 1 + chance.below(voters.length * ABSTAINING_SHARE));
  const voting = voters.filter((voter) => !abstaining.includes(voter));
  const over = new AbortController();
  await Promise.all([
    ...voting.map((voter) => keepActing(voter, questionId, over.signal)),
    conduct(scene, questionId, enough).then(() => {
      over.abort();
      // Whoever waits on a dumb line need not find that out by waiting.
      for (const voter of voters) voter.heals();
    }),
  ]);
  const late = await Promise.all(voters.map((voter) => actAfterEnd(voter, questionId)));
  for (const voter of voters) voter.heals();
  const devices = voters.flatMap((voter) => voter.devices);
  await Promise.all([...voters.map((voter) => voter.settled()), ...devices.map(isBack)]);
  return {
    questionId,
    late: new Set(late.map(({ id }) => id)),
    abstaining: new Set(abstaining.map(({ personId }) => personId)),
  };
}

async function keepActing(voter: Voter, questionId: QuestionId, over: AbortSignal): Promise<void> {
  await voter.takesLiveDevice();
  await voter.sends(voter.tap(questionId), null);
  while (!over.aborted) await actInVote(voter, questionId);
}

/** The chair pauses, resumes and closes while everybody goes on. */
async function conduct(
  { session, troubles }: Scene,
  questionId: QuestionId,
  enough: number,
): Promise<void> {
  const from = troubles.total;
  for (let pause = 1; pause <= PAUSES; pause += 1) {
    await troubles.reach(from + (enough * pause) / (PAUSES + 1));
    await session.chair.does({ type: 'pause-vote', questionId });
    troubles.happened('vote paused');
    await troubles.reach(troubles.total + WHILE_PAUSED);
    await session.chair.does({ type: 'resume-vote', questionId });
    troubles.happened('vote resumed');
  }
  await troubles.reach(from + enough);
  await session.chair.does({ type: 'close-vote', questionId });
  troubles.happened('vote closed under fire');
}
