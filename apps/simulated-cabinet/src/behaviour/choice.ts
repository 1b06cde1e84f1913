import { answersOf, BLANK, type MeetingRules, markingOf, type Question } from '@e-cabinet/domain';
import { chance } from '../chance.ts';

/** A number from 0 up to 1 for each thing that is thought about. */
type Mind = (about: string) => number;

/** What a member answers to a question that is open: most agree, and it is the same each time. */
export function choiceOf(rules: MeetingRules, question: Question, seatId: string): string {
  return choose(rules, question, (about) => chance(seatId, question.id, about));
}

/** In secret by real chance: what follows from names and numbers that everybody sees would be no secret. */
export function secretChoiceOf(rules: MeetingRules, question: Question): string {
  return choose(rules, question, () => {
    const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
    return random / 2 ** 32;
  });
}

function choose(rules: MeetingRules, question: Question, mind: Mind): string {
  switch (question.kind) {
    case 'motion':
      return motionChoice(mind('answer'), answersOf(rules, question));
    case 'choice':
      return question.options[Math.floor(mind('answer') * question.options.length)]?.id ?? '';
    case 'approval':
    case 'ranking':
      return marking(question, mind);
  }
}

function motionChoice(mind: number, answers: readonly string[]): string {
  if (mind < 0.05 && answers.includes('disagree')) return 'disagree';
  return mind < 0.1 && answers.includes('other') ? 'other' : 'agree';
}

/** Candidates as they are liked, the first ones in the list a little more; a few vote for nobody. */
function marking(question: Question, mind: Mind): string {
  if (mind('blank') < 0.04) return BLANK;
  const liked = question.options
    .map(({ id }, index) => ({ id, liking: mind(id) + index / 8 }))
    .sort((one, other) => one.liking - other.liking)
    .map(({ id }) => id);
  return markingOf(question, liked.slice(0, question.election?.marks ?? 1));
}
