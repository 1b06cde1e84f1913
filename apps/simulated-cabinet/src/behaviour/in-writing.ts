import {
  isPast,
  lastDeadline,
  type Meeting,
  openQuestions,
  type Question,
  type Role,
} from '@e-cabinet/domain';
import { chance } from '../chance.ts';
import { type Behaviour, type Sight, send } from '../intent.ts';
import { takeIn } from './attend.ts';
import { choiceOf } from './choice.ts';

/** As members write: each remark names the part of the draft that it is about. */
const REMARKS = [
  'Điều 6: Đề nghị rà soát danh mục dữ liệu chia sẻ cho thống nhất với pháp luật chuyên ngành.',
  'Điều 9: Đề nghị quy định lộ trình kết nối phù hợp với điều kiện của từng địa phương.',
  'Điều 12: Đề nghị làm rõ nguồn kinh phí duy trì, vận hành sau khi kết nối.',
] as const;

/** A member reads the file and answers what is asked, once. */
const answering: Behaviour = (sight) => {
  const owed = sight.mine.ballots;
  const own = openNow(sight).filter(({ id, electorate }) => {
    return electorate.includes(sight.seat.id) && !owed[id];
  });
  const answers = own.map((question) => {
    const answer = answerOf(sight.meeting, question, sight.seat.id);
    const ballot = { ...answer, questionId: question.id, replaces: null } as const;
    return send(`answer ${question.id}`, [8, 90], { type: 'cast-ballot', ...ballot });
  });
  return [...takeIn(sight), ...answers];
};

/** An adviser proposes an answer, which the member sends or not. (L7) */
const proposing: Behaviour = (sight) => {
  const { meeting, mine, seat } = sight;
  const member = seat.forSeatId;
  if (member === null) return takeIn(sight);
  const drafts = openNow(sight)
    .filter(({ id, electorate }) => electorate.includes(member) && !mine.drafts[id])
    .map((question) => {
      const proposed = { ...answerOf(meeting, question, member), questionId: question.id };
      return send(`draft ${question.id}`, [5, 30], { type: 'draft-opinion', ...proposed });
    });
  return [...takeIn(sight), ...drafts];
};

/** An opinion ballot lives between sessions: nobody comes, and evaluating it is left to people. (L1) */
export const IN_WRITING: Readonly<Record<Role, Behaviour>> = {
  chair: answering,
  member: answering,
  delegate: takeIn,
  adviser: proposing,
  secretary: takeIn,
  presenter: takeIn,
  observer: takeIn,
  bridge: takeIn,
  unit: () => [],
  screen: () => [],
};

function openNow({ meeting, now }: Sight): readonly Question[] {
  const isOver = isPast(lastDeadline(meeting), new Date(now).toISOString());
  return meeting.phase !== 'published' || isOver ? [] : openQuestions(meeting);
}

/** Whoever does not simply agree says why. */
function answerOf({ rules }: Meeting, question: Question, seatId: string) {
  const choice = choiceOf(rules, question, seatId);
  const remark = REMARKS[Math.floor(chance(seatId, 'remark') * REMARKS.length)] ?? '';
  return { choice, comment: choice === 'agree' ? '' : remark };
}
