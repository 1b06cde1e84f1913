import { entriesIn } from '../drawers.ts';
import { own } from '../own.ts';
import type { SecretVoteCommand } from '../secret-votes/commands.ts';
import {
  isElection,
  type Link,
  type QuestionKind,
  type QuestionText,
  type VoteCommand,
} from '../votes/commands.ts';
import { openQuestion } from '../votes/find-question.ts';
import type { VoteProxy } from '../votes/state.ts';
import type { Inventor } from './choices.ts';

type Inventions<C extends { readonly type: string }> = {
  readonly [T in C['type']]: (by: Inventor) => Extract<C, { readonly type: T }>;
};

/** Everything that is asked for around a vote. */
export const VOTES: Inventions<VoteCommand | SecretVoteCommand> = {
  'put-question': (by) => ({
    type: 'put-question',
    questionId: by.newId(),
    itemId: by.meeting.currentItemId ?? by.item(),
    question: question(by),
    repeats: by.chance(5) ? anyQuestion(by) : null,
  }),
  'revise-question': (by) => {
    return { type: 'revise-question', questionId: anyQuestion(by), question: question(by) };
  },
  'withdraw-question': (by) => ({ type: 'withdraw-question', questionId: anyQuestion(by) }),
  'declare-ready': (by) => ({ type: 'declare-ready', questionId: anyQuestion(by) }),
  'open-vote': (by) => {
    const seconds = by.chance(2) ? null : 5 + by.below(600);
    return { type: 'open-vote', questionId: anyQuestion(by), seconds, rollCall: by.chance(4) };
  },
  'pause-vote': (by) => ({ type: 'pause-vote', questionId: current(by) }),
  'resume-vote': (by) => ({ type: 'resume-vote', questionId: current(by) }),
  'close-vote': (by) => ({ type: 'close-vote', questionId: current(by) }),
  'void-vote': (by) => ({ type: 'void-vote', questionId: anyQuestion(by), reason: by.reason() }),
  'add-voter': (by) => {
    const { seat, reason } = by;
    return { type: 'add-voter', questionId: current(by), seatId: seat(), reason: reason() };
  },
  'give-proxy': (by) => {
    const { seat, chance, item, reason } = by;
    const itemId = chance(2) ? null : item();
    return { type: 'give-proxy', forSeatId: seat(), seatId: seat(), itemId, reason: reason() };
  },
  'withdraw-proxy': (by) => {
    const { forSeatId, itemId } = by.oneOf<Pick<VoteProxy, 'forSeatId' | 'itemId'>>(
      by.meeting.proxies,
      {
        forSeatId: by.seat(),
        itemId: null,
      },
    );
    return { type: 'withdraw-proxy', forSeatId, itemId };
  },
  'cast-ballot': (by) => {
    const given = answer(by);
    return { type: 'cast-ballot', ...given, replaces: anyBallot(by, given.questionId, 'ballots') };
  },
  'cast-proxy-ballot': (by) => {
    const { forSeatId } = by.oneOf<Pick<VoteProxy, 'forSeatId'>>(by.meeting.proxies, {
      forSeatId: by.seat(),
    });
    const given = answer(by);
    const replaces = anyBallot(by, given.questionId, 'proxyBallots');
    return { type: 'cast-proxy-ballot', ...given, forSeatId, replaces };
  },
  'enter-ballot': (by) => {
    const given = answer(by);
    const replaces = anyBallot(by, given.questionId, 'ballots');
    return { type: 'enter-ballot', ...given, replaces, seatId: by.seat(), reason: by.reason() };
  },
  'open-secret-vote': (by) => {
    return { type: 'open-secret-vote', questionId: anyQuestion(by), publicKey: by.newText() };
  },
  'request-credential': (by) => {
    const [blinded, signature] = [by.newText(), by.newText()];
    return { type: 'request-credential', questionId: current(by), blinded, signature };
  },
  'close-issuing': (by) => ({ type: 'close-issuing', questionId: current(by) }),
  'close-secret-vote': (by) => {
    const questionId = current(by);
    const issued = own(by.meeting.questions, questionId)?.issuing?.issued ?? 0;
    const ballots = by.chance(4) ? by.below(4) : issued;
    const board = Array.from({ length: ballots }, () => ({
      pk: by.newText(),
      choice: by.chance(4) ? 'blank' : choice(by, questionId),
      signature: by.newText(),
      credential: by.newText(),
    }));
    return { type: 'close-secret-vote', questionId, board };
  },
};

const CHOICES: Readonly<Record<QuestionKind, readonly string[]>> = {
  motion: ['agree', 'disagree', 'other', 'a', 'b'],
  choice: ['a', 'b', 'agree'],
  approval: ['a', 'b', 'a+b', 'blank', 'a>b'],
  ranking: ['a', 'a>b', 'b>a', 'blank', 'a+b'],
};

/** Mostly one that the question offers. */
function choice(by: Inventor, questionId: string): string {
  return by.oneOf(CHOICES[own(by.meeting.questions, questionId)?.kind ?? 'motion'], 'agree');
}

function answer(by: Inventor) {
  const comment = by.chance(2) ? '' : by.newText();
  const questionId = current(by);
  return { questionId, choice: choice(by, questionId), comment };
}

function question(by: Inventor): QuestionText {
  const { newText, chance, oneOf } = by;
  const outcome = oneOf<Link['outcome']>(['adopted', 'rejected'], 'adopted');
  const link = chance(5) ? { questionId: anyQuestion(by), outcome } : null;
  const secret = chance(4);
  const common = { text: newText(), link, secret };
  if (chance(2)) return { ...common, kind: 'motion', options: [], election: null };
  const options = ['a', 'b'].map((id) => ({ id, label: newText() }));
  const kind = oneOf<QuestionKind>(['choice', 'approval', 'ranking'], 'choice');
  const election = isElection(kind) ? { places: 1 + by.below(2), marks: 1 + by.below(2) } : null;
  return { ...common, kind, options, election };
}

function anyQuestion({ meeting, oneOf }: Inventor): string {
  return oneOf(Object.keys(meeting.questions), 'nothing');
}

/** Version of a ballot on the question, perhaps of somebody else's; null: none. */
function anyBallot(
  { meeting, oneOf }: Inventor,
  questionId: string,
  of: 'ballots' | 'proxyBallots',
): number | null {
  const ballots = own(meeting.questions, questionId)?.[of] ?? {};
  return oneOf<number | null>(
    [null, ...entriesIn(ballots).map(([, { version }]) => version)],
    null,
  );
}

/** Mostly the one that is voted on. */
function current(by: Inventor): string {
  const open = openQuestion(by.meeting);
  return open && !by.chance(6) ? open.id : anyQuestion(by);
}
