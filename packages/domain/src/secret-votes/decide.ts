import type { Actor } from '../actor.ts';
import { accept, type Deciders, type Decision, refuse } from '../decision.ts';
import { entryIn } from '../drawers.ts';
import type { Meeting } from '../meeting.ts';
import { isPresent } from '../quorum.ts';
import { isEntitled } from '../votes/ballot.ts';
import { lateness } from '../votes/countdown.ts';
import { onQuestion } from '../votes/find-question.ts';
import { secretProblem } from '../votes/questions.ts';
import type { Question } from '../votes/state.ts';
import { openedTo, openProblem } from '../votes/voting.ts';
import { closeSecretVote } from './closing.ts';
import type {
  CloseIssuing,
  OpenSecretVote,
  RequestCredential,
  SecretVoteCommand,
} from './commands.ts';

export const decideSecretVotes: Deciders<SecretVoteCommand> = {
  'open-secret-vote': onQuestion(openSecretVote),
  'request-credential': onQuestion(requestCredential),
  'close-issuing': onQuestion(closeIssuing),
  'close-secret-vote': onQuestion(closeSecretVote),
};

/** It opens as every vote does, without a countdown, and with a key of its own. (X1, X2, V35) */
function openSecretVote(
  meeting: Meeting,
  question: Question,
  { publicKey }: OpenSecretVote,
  { at }: Actor,
): Decision {
  if (!question.secret) return refuse('vote-not-secret');
  const unfit = secretProblem(meeting, question);
  if (unfit) return refuse(unfit);
  const problem = openProblem(meeting, question, at);
  if (problem) return problem;
  const opened = openedTo(meeting, question, at, { seconds: null, rollCall: false });
  return accept(opened, {
    type: 'issuing-opened',
    questionId: question.id,
    publicKey: publicKey ?? '',
  });
}

/** Whoever may vote asks once: the same again changes nothing, another pseudonym would be a second vote. (X3) */
function requestCredential(
  meeting: Meeting,
  question: Question,
  { blinded, signature }: RequestCredential,
  { seat, at }: Actor,
): Decision {
  const { issuing, id: questionId } = question;
  if (!seat) return refuse('no-seat');
  if (!question.secret) return refuse('vote-not-secret');
  if (!issuing) return refuse('vote-not-open');
  const given = entryIn(issuing.credentials, seat.id);
  if (given) return given.blinded === blinded ? accept() : refuse('credential-given');
  if (question.state !== 'open') return refuse('vote-closed', lateness(question, at));
  if (issuing.closedAt !== null) return refuse('issuing-closed', { closedAt: issuing.closedAt });
  if (!isEntitled(question, seat.id)) return refuse('not-entitled');
  if (!isPresent(meeting, seat.id, question.openedAt)) return refuse('not-checked-in');
  const where = entryIn(meeting.attendance, seat.id)?.where ?? 'room';
  const issued = issuing.issued + 1;
  return accept({
    type: 'credential-issued',
    questionId,
    seatId: seat.id,
    blinded,
    signature: signature ?? '',
    where,
    issued,
  });
}

/** From here on nobody gets a credential, and ballots are taken. (X4) */
function closeIssuing(
  _meeting: Meeting,
  question: Question,
  _command: CloseIssuing,
  { at }: Actor,
): Decision {
  if (!question.secret) return refuse('vote-not-secret');
  if (!question.issuing) return refuse('vote-not-open');
  if (question.state !== 'open') return refuse('vote-closed', lateness(question, at));
  if (question.issuing.closedAt !== null) return accept();
  return accept({ type: 'issuing-closed', questionId: question.id });
}
