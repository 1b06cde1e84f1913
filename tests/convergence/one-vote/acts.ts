import type { QuestionId } from '@e-cabinet/domain';
import type { Tap, Voter } from './voter.ts';

type Act = (voter: Voter, questionId: QuestionId) => Promise<void>;

/** What a voter does to an open vote, and how often beside the others. */
const ACTS: readonly { readonly weight: number; readonly act: Act }[] = [
  { weight: 12, act: changeMind },
  { weight: 20, act: tapTwice },
  { weight: 20, act: sendAgainAtOnce },
  { weight: 25, act: sendAgainLater },
  { weight: 6, act: cutWhileSending },
  { weight: 3, act: cutAnyLine },
  { weight: 2, act: voteInSilence },
  { weight: 3, act: reopen },
  { weight: 6, act: switchDevice },
];

const WEIGHTS = ACTS.reduce((sum, { weight }) => sum + weight, 0);

export async function actInVote(voter: Voter, questionId: QuestionId): Promise<void> {
  let drawn = voter.chance.number() * WEIGHTS;
  const chosen = ACTS.find(({ weight }) => {
    drawn -= weight;
    return drawn < 0;
  });
  await voter.takesLiveDevice();
  await chosen?.act(voter, questionId);
}

/** After the end: something new, and something old under its old id. */
export async function actAfterEnd(voter: Voter, questionId: QuestionId): Promise<Tap> {
  await voter.takesLiveDevice();
  const late = voter.tap(questionId);
  const old = voter.chance.pick(voter.taps.slice(0, -1));
  await Promise.all([
    voter.sends(late, 'voted after the end'),
    old && voter.sends(old, 'sent again after the end', anyDevice(voter)),
  ]);
  return late;
}

async function changeMind(voter: Voter, questionId: QuestionId): Promise<void> {
  await voter.sends(voter.tap(questionId), 'mind changed');
}

/** Two ids with one choice; sometimes one on each device. */
async function tapTwice(voter: Voter, questionId: QuestionId): Promise<void> {
  const first = voter.tap(questionId);
  const second = voter.tapped(questionId, first.command.choice);
  await Promise.all([
    voter.sends(first, null),
    voter.sends(second, 'tapped twice', anyDevice(voter)),
  ]);
}

async function sendAgainAtOnce(voter: Voter, questionId: QuestionId): Promise<void> {
  const tap = voter.tap(questionId);
  const again = anyDevice(voter);
  const isElsewhere = again.server !== voter.inHand.server;
  const trouble = isElsewhere ? 'sent again at the other process' : 'sent again before the answer';
  await Promise.all([voter.sends(tap, null), voter.sends(tap, trouble, again, 'repeats')]);
}

/** Whatever was sent before, be it of this vote or an earlier one, and whatever became of it. */
async function sendAgainLater(voter: Voter): Promise<void> {
  const tap = voter.chance.pick(voter.taps);
  if (tap) await voter.sends(tap, 'sent again after the answer', anyDevice(voter));
}

/** The line goes at some moment between the tap and the answer; the same tap, then, on the other device. */
async function cutWhileSending(voter: Voter, questionId: QuestionId): Promise<void> {
  const tap = voter.tap(questionId);
  const sent = voter.sends(tap, null);
  for (let turns = voter.chance.below(8); turns > 0; turns -= 1) await nextTurn();
  voter.cuts(voter.inHand, 'line cut before the answer');
  if (voter.chance.happens(0.5)) {
    voter.switches();
    await voter.sends(tap, 'sent again before the answer');
  } else {
    await sent;
  }
}

async function cutAnyLine(voter: Voter): Promise<void> {
  voter.cuts(anyDevice(voter));
}

/** Nothing comes of a tap for a while, so the other device is taken; the first comes back later or is noticed. */
async function voteInSilence(voter: Voter, questionId: QuestionId): Promise<void> {
  const silent = voter.inHand;
  const tap = voter.tap(questionId);
  if (voter.chance.happens(0.5)) {
    voter.silences(silent, 'up');
    void voter.sends(tap, null);
  } else {
    voter.silences(silent, 'down');
    void voter.sends(tap, null);
  }
  voter.switches();
  await voter.takesLiveDevice();
  const next = voter.chance.happens(0.5) ? tap : voter.tap(questionId);
  await voter.sends(next, next === tap ? 'sent again before the answer' : 'mind changed');
  if (voter.chance.happens(0.8)) voter.cuts(silent);
}

/** Closed in the middle of sending, and opened again: perhaps at the other process. */
async function reopen(voter: Voter, questionId: QuestionId): Promise<void> {
  const closed = voter.inHand;
  if (voter.chance.happens(0.5)) void voter.sends(voter.tap(questionId), null);
  for (let turns = voter.chance.below(4); turns > 0; turns -= 1) await nextTurn();
  voter.reopens(closed, voter.chance.happens(0.5));
  await voter.takesLiveDevice();
}

async function switchDevice(voter: Voter, questionId: QuestionId): Promise<void> {
  voter.switches();
  await voter.takesLiveDevice();
  await voter.sends(voter.tap(questionId), 'mind changed');
}

function anyDevice(voter: Voter) {
  return voter.chance.pick(voter.devices) ?? voter.inHand;
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
