import type { Actor } from '../actor.ts';
import { findItem } from '../agenda/find-item.ts';
import { accept, type Deciders, type Decision, refuse } from '../decision.ts';
import { publicationProblem } from '../meeting/publication.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import { isMember } from '../seat.ts';
import { choiceProblem } from '../votes/answers.ts';
import { isEntitled } from '../votes/ballot.ts';
import { isElection } from '../votes/commands.ts';
import { electorateOf } from '../votes/electorate.ts';
import { findQuestion } from '../votes/find-question.ts';
import { closeVote } from '../votes/voting.ts';
import { weightsNow } from '../votes/weights.ts';
import { answerProblem } from './answer-problem.ts';
import type {
  DraftOpinion,
  ExtendDeadline,
  OpinionBallotCommand,
  ReplyToRemark,
  SendOpinionBallot,
} from './commands.ts';
import { deadlineOf, isPast, lastDeadline } from './deadline.ts';
import { membersWhoOwe, openQuestions } from './outstanding.ts';
import { repliesTo, replyKey, saidRemarks } from './said-remarks.ts';

export const decideOpinionBallots: Deciders<OpinionBallotCommand> = {
  'approve-opinion-ballot': approve,
  'send-opinion-ballot': send,
  'extend-deadline': extendDeadline,
  'draft-opinion': draftOpinion,
  'close-opinion-ballot': close,
  'reply-to-remark': replyToRemark,
  'present-for-signature': presentForSignature,
};

/** What is approved could go out as it stands. (L2) */
function approve(meeting: Meeting): Decision {
  if (meeting.approved) return accept();
  const problem = publicationProblem(meeting) ?? questionsProblem(meeting);
  return problem ?? accept({ type: 'opinion-ballot-approved' });
}

/** What is approved goes to all members at once, with every question open until the deadline. (L2, L3) */
function send(meeting: Meeting, { deadline }: SendOpinionBallot, { at }: Actor): Decision {
  const problem = publicationProblem(meeting) ?? questionsProblem(meeting);
  if (problem) return problem;
  if (!meeting.approved) return refuse('ballot-not-approved');
  if (isPast(deadline, at)) return refuse('deadline-past', { serverTime: at });
  return accept(
    { type: 'meeting-published' },
    { type: 'opinion-ballot-sent', deadline },
    ...asked(meeting).map((question) => {
      const item = findItem(meeting, question.itemId, null);
      const electorate = item ? electorateOf(meeting, item, at) : [];
      const { id: questionId } = question;
      return {
        type: 'vote-opened' as const,
        questionId,
        electorate,
        closesAt: null,
        rollCall: false,
        weights: weightsNow(meeting),
      };
    }),
  );
}

function asked(meeting: Meeting) {
  return Object.values(meeting.questions).filter(({ state }) => state === 'put');
}

/** Something is asked, nothing of it waits for the answer to another question, and answers are opinions, by name. (L3, L9, V26) */
function questionsProblem(meeting: Meeting): Decision | null {
  const questions = asked(meeting);
  if (questions.length === 0) return refuse('ballot-without-questions');
  if (questions.some(({ link }) => link !== null)) return refuse('question-link-in-writing');
  if (questions.some(({ secret }) => secret)) return refuse('question-secret-in-writing');
  return questions.some(({ kind }) => isElection(kind)) ? refuse('election-in-writing') : null;
}

/** A deadline is only ever put off, for all or for a member, with a reason that everybody hears. (L5) */
function extendDeadline(
  meeting: Meeting,
  { seatId, until, reason }: ExtendDeadline,
  { at }: Actor,
): Decision {
  if (!reason.trim()) return refuse('reason-needed');
  const seat = own(meeting.seats, seatId);
  if (seatId !== null && !seat) return refuse('seat-unknown');
  if (seat && !isMember(seat)) return refuse('not-a-member');
  const before = seatId === null ? meeting.details.endsAt : deadlineOf(meeting, seatId);
  if (isPast(until, at)) return refuse('deadline-past', { serverTime: at });
  if (before !== null && isPast(before, until)) {
    return accept({ type: 'deadline-extended', seatId, until, reason });
  }
  return refuse('deadline-not-later', { deadline: before ?? until });
}

/** The office of a member proposes an answer for that member alone. (L7) */
function draftOpinion(
  meeting: Meeting,
  { questionId, choice, comment }: DraftOpinion,
  { seat, at }: Actor,
): Decision {
  const forSeatId = seat?.forSeatId;
  if (!seat || !forSeatId) return refuse('no-seat');
  const question = findQuestion(meeting, questionId, seat);
  if (!question) return refuse('question-unknown');
  if (question.state !== 'open') return refuse('vote-not-open');
  if (!isEntitled(question, forSeatId)) return refuse('not-entitled');
  const unfit = choiceProblem(meeting.rules, question, choice);
  if (unfit) return unfit;
  const late = answerProblem(meeting, forSeatId, at);
  if (late) return late;
  const adviserSeatId = seat.id;
  return accept({ type: 'opinion-drafted', questionId, forSeatId, adviserSeatId, choice, comment });
}

/** Closed when everybody has answered or can answer no more; then the results are computed. (L9) */
function close(meeting: Meeting, _command: unknown, actor: Actor): Decision {
  const missing = membersWhoOwe(meeting).length;
  const deadline = lastDeadline(meeting);
  if (missing > 0 && deadline !== null && !isPast(deadline, actor.at)) {
    return refuse('opinions-outstanding', { missing, deadline });
  }
  const results = openQuestions(meeting).flatMap((question) => {
    const command = { type: 'close-vote', questionId: question.id } as const;
    const closed = closeVote(meeting, question, command, actor);
    return closed.accepted ? closed.events : [];
  });
  return accept(...results, { type: 'opinion-ballot-closed' });
}

/** After closing, the drafting agency says to every remark that it is taken up, or why not. (L10) */
function replyToRemark(
  meeting: Meeting,
  { questionId, seatId, remark, kind, text }: ReplyToRemark,
  { seat }: Actor,
): Decision {
  const question = findQuestion(meeting, questionId, seat);
  if (!question) return refuse('question-unknown');
  if (!seat || !repliesTo(meeting, question, seat)) return refuse('not-allowed');
  if (meeting.phase !== 'closed') return refuse('vote-not-closed');
  if (meeting.presentedAt !== null) return refuse('already-presented');
  const said = saidRemarks(meeting, question);
  if (!said.some((each) => each.seatId === seatId && each.index === remark)) {
    return refuse('remark-unknown');
  }
  if (kind !== 'accepted' && !text.trim()) return refuse('text-needed');
  const before = own(own(meeting.replies, questionId) ?? {}, replyKey(seatId, remark));
  if (before?.kind === kind && before.text === text) return accept();
  return accept({ type: 'remark-replied-to', questionId, seatId, remark, kind, text });
}

/** What carried goes to signature when no remark is without a reply. (L10) */
function presentForSignature(meeting: Meeting): Decision {
  if (meeting.phase !== 'closed') return refuse('vote-not-closed');
  if (meeting.presentedAt !== null) return accept();
  const closed = Object.values(meeting.questions).filter(({ state }) => state !== 'withdrawn');
  if (closed.some(({ result }) => result?.outcome !== 'adopted')) return refuse('not-adopted');
  const open = closed.flatMap((question) => saidRemarks(meeting, question));
  const count = open.filter(({ reply }) => reply === null).length;
  if (count > 0) return refuse('remarks-without-reply', { count });
  return accept({ type: 'presented-for-signature' });
}
