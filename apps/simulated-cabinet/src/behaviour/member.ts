import {
  itemsInOrder,
  type Meeting,
  openQuestion,
  type Position,
  questionsOf,
  seesItem,
} from '@e-cabinet/domain';
import { chance } from '../chance.ts';
import { type Behaviour, type Intent, isOpenToAttend, type Sight, send } from '../intent.ts';
import { attend } from './attend.ts';
import { choiceOf } from './choice.ts';
import { seal } from './secret-vote.ts';
import { speak } from './speak.ts';

/** A minister: reads, takes positions, speaks now and then, votes. */
export const member: Behaviour = (sight) => [
  ...attend(sight),
  ...takePositions(sight),
  ...getReady(sight),
  ...vote(sight),
  ...seal(sight),
  ...speak('members')(sight),
];

function takePositions({ meeting, mine, seat }: Sight): readonly Intent[] {
  if (!isOpenToAttend(meeting)) return [];
  return itemsInOrder(meeting.agenda)
    .filter((item) => item.state === 'pending' && item.kind !== 'inform' && seesItem(seat, item))
    .filter((item) => !mine.positions[item.id])
    .map(({ id: itemId }) => {
      const position = positionOn(meeting, itemId, seat.id);
      const command = { type: 'state-position', itemId, position, text: '' } as const;
      return send(`position ${itemId}`, [5, 60], command);
    });
}

/** Every third item is undisputed; on the others a few object or wish to speak. */
function positionOn({ questions }: Meeting, itemId: string, seatId: string): Position {
  const isSecret = Object.values(questions).some((each) => each.itemId === itemId && each.secret);
  // What is put to a secret vote is not adopted without debate.
  if (!isSecret && chance(itemId, 'undisputed') < 0.34) return 'no-objection';
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

function vote({ meeting, mine, seat }: Sight): readonly Intent[] {
  const question = openQuestion(meeting);
  if (question?.state !== 'open' || question.secret || mine.ballots[question.id]) return [];
  if (!question.electorate.includes(seat.id)) return [];
  const choice = choiceOf(meeting.rules, question, seat.id);
  const comment = choice === 'other' ? 'Đề nghị làm rõ nguồn lực trước khi ban hành.' : '';
  const ballot = { questionId: question.id, choice, comment, replaces: null } as const;
  return [send(`vote ${question.id}`, [2, 14], { type: 'cast-ballot', ...ballot })];
}
