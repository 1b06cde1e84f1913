import { type Meeting, openQuestion, type Question } from '@e-cabinet/domain';
import { type Behaviour, type Intent, send } from '../intent.ts';
import { secretChoiceOf } from './choice.ts';

/** While credentials are given out: makes a ballot and asks for the credential of its pseudonym. (X3) */
export const seal: Behaviour = ({ meeting, mine, seat, sealed }) => {
  const question = openQuestion(meeting);
  const vote = question && voteOn(meeting, question);
  if (!vote || question.issuing?.closedAt !== null || sealed(question.id)) return [];
  if (mine.credentials[question.id] || !mine.attendance?.present) return [];
  if (!question.electorate.includes(seat.id)) return [];
  const choice = secretChoiceOf(meeting.rules, question);
  return [{ key: `seal ${question.id}`, after: [3, 20], act: { kind: 'seal', vote, choice } }];
};

/** When the issuing is over: brings the ballot to the box, at a moment that tells nobody whose it is. (X5) */
export const cast: Behaviour = ({ meeting, sealed }) => {
  const question = openQuestion(meeting);
  const vote = question && voteOn(meeting, question);
  if (!vote || question.issuing?.closedAt === null || sealed(question.id) !== 'sealed') return [];
  return [{ key: `cast ${question.id}`, after: [1, 12], act: { kind: 'cast', vote } }];
};

/** Nobody is waited for longer. */
const PATIENCE_SECONDS = 60;

/** The chair ends the issuing when everybody has a credential, and the vote when every ballot is there. (X4, X6) */
export function closing({ id: questionId, issuing, electorate, openedAt }: Question, now: number) {
  if (!issuing) return [];
  const since = (moment: string | null) => (now - Date.parse(moment ?? '')) / 1_000;
  if (issuing.closedAt !== null) {
    const act = { kind: 'close-full-box', questionId } as const;
    return [{ key: `close ${questionId}`, after: [2, 4], act }] satisfies Intent[];
  }
  const all = issuing.issued >= electorate.length || since(openedAt) > PATIENCE_SECONDS;
  const command = { type: 'close-issuing', questionId } as const;
  return all ? [send(`issued ${questionId}`, [2, 4], command)] : [];
}

function voteOn({ id: meetingId }: Meeting, { id: questionId, state, issuing }: Question) {
  return state === 'open' && issuing
    ? { meetingId, questionId, publicKey: issuing.publicKey }
    : undefined;
}
