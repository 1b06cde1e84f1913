import {
  BLANK,
  itemsInOrder,
  markingOf,
  openQuestion,
  type Position,
  type Question,
  questionsOf,
  seesItem,
} from '@e-cabinet/domain';
import { chance } from '../chance.ts';
import { type Behaviour, type Intent, isOpenToAttend, type Sight, send } from '../intent.ts';
import { attend } from './attend.ts';
import { speak } from './speak.ts';

/** A minister: reads, takes positions, speaks now and then, votes. */
export const member: Behaviour = (sight) => [
  ...attend(sight),
  ...takePositions(sight),
  ...getReady(sight),
  ...vote(sight),
  ...speak('members')(sight),
];

function takePositions({ meeting, mine, seat }: Sight): readonly Intent[] {
  if (!isOpenToAttend(meeting)) return [];
  return itemsInOrder(meeting.agenda)
    .filter((item) => item.state === 'pending' && item.kind !== 'inform' && seesItem(seat, item))
    .filter((item) => !mine.positions[item.id])
    .map(({ id: itemId }) => {
      const position = positionOn(itemId, seat.id);
      const command = { type: 'state-position', itemId, position, text: '' } as const;
      return send(`position ${itemId}`, [5, 60], command);
    });
}

/** Every third item is undisputed; on the others a few object or wish to speak. */
function positionOn(itemId: string, seatId: string): Position {
  if (chance(itemId, 'undisputed') < 0.34) return 'no-objection';
  const mind = chance(seatId, itemId, 'position');
  if (mind < 0.06) return 'objection';
  return mind < 0.18 ? 'wish-to-speak' : 'no-objection';
}

function getReady({ meeting, mine }: Sight): readonly Intent[] {
  if (meeting.currentItemId === null) return [];
  return questionsOf(meeting, meeting.currentItemId)
    .filter(({ id, state }) => state === 'put' && !mine.ready.includes(id))
    .map(({ id }) => send(`ready ${id}`, [3, 20], { type: 'declare-ready', questionId: id }));
}

/** Secret votes are for people: a simulated member keeps no ballot. */
function vote({ meeting, mine, seat }: Sight): readonly Intent[] {
  const question = openQuestion(meeting);
  if (question?.state !== 'open' || question.secret || mine.ballots[question.id]) return [];
  if (!question.electorate.includes(seat.id)) return [];
  const mind = chance(seat.id, question.id);
  const choice = choiceOn(question, mind, meeting.rules.answers, seat.id);
  const comment = choice === 'other' ? 'Đề nghị làm rõ nguồn lực trước khi ban hành.' : '';
  const command = {
    type: 'cast-ballot',
    replaces: null,
    questionId: question.id,
    choice,
    comment,
  } as const;
  return [send(`vote ${question.id}`, [2, 14], command)];
}

function choiceOn(
  question: Question,
  mind: number,
  answers: readonly string[],
  seatId: string,
): string {
  const options = question.options.map(({ id }) => id);
  switch (question.kind) {
    case 'motion':
      return motionChoice(mind, answers);
    case 'choice':
      return choose(mind, options);
    case 'approval':
    case 'ranking':
      return marking(question, seatId);
  }
}

/** Candidates as this seat likes them, the first ones in the list a little more; a few vote for nobody. */
function marking(question: Question, seatId: string): string {
  if (chance(seatId, question.id, 'blank') < 0.04) return BLANK;
  const liking = (id: string, index: number) => chance(seatId, question.id, id) + index / 8;
  const liked = question.options
    .map(({ id }, index) => ({ id, liking: liking(id, index) }))
    .sort((one, other) => one.liking - other.liking)
    .map(({ id }) => id);
  return markingOf(question, liked.slice(0, question.election?.marks ?? 1));
}

function motionChoice(mind: number, answers: readonly string[]): string {
  if (mind < 0.05 && answers.includes('disagree')) return 'disagree';
  return mind < 0.1 && answers.includes('other') ? 'other' : 'agree';
}

function choose(mind: number, answers: readonly string[]): string {
  return answers[Math.floor(mind * answers.length)] ?? '';
}
