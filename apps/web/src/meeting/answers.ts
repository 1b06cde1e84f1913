import type { OptionId, QuestionText, StandardAnswer } from '@e-cabinet/domain';
import { BLANK, isElection, markedOn, NOBODY, STANDARD_ANSWERS } from '@e-cabinet/domain';
import {
  IconCheck,
  IconCircle,
  IconMessage2,
  IconMinus,
  IconSquare,
  IconX,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Tone } from '../parts/tone.ts';
import { ANSWER_WORDS } from './words-of.ts';

/** How an answer to a question looks: form and tone together, so that nobody has to tell colours apart. */
export interface AnswerForm {
  readonly icon: TablerIcon;
  readonly tone: Tone;
}

const STANDARD_FORMS: Readonly<Record<StandardAnswer, AnswerForm>> = {
  agree: { icon: IconCheck, tone: 'good' },
  disagree: { icon: IconX, tone: 'bad' },
  other: { icon: IconMessage2, tone: 'info' },
  abstain: { icon: IconMinus, tone: 'neutral' },
  blank: { icon: IconSquare, tone: 'neutral' },
};

/** What is no motion has options of its own, but for a ballot for nobody. (X5, V27) */
function standardAnswerTo({ kind }: QuestionText, option: OptionId): StandardAnswer | undefined {
  const standing = kind === 'choice' ? [BLANK] : NOBODY;
  if (kind !== 'motion' && !standing.includes(option)) return undefined;
  return STANDARD_ANSWERS.find((answer) => answer === option);
}

/** The options of a choice are equals: one form for all of them. */
export function answerForm(question: QuestionText, option: OptionId): AnswerForm {
  const standard = standardAnswerTo(question, option);
  return standard ? STANDARD_FORMS[standard] : { icon: IconCircle, tone: 'neutral' };
}

/** The words of an answer: a standard one in the language being spoken, an option as it was put, all that are marked. */
export function useAnswerLabel(): (question: QuestionText, option: OptionId) => string {
  const { t } = useTranslation();
  return (question, option) => {
    const standard = standardAnswerTo(question, option);
    if (standard) return t(ANSWER_WORDS[standard]);
    const nameOf = (each: OptionId) =>
      question.options.find(({ id }) => id === each)?.label ?? each;
    if (!isElection(question.kind)) return nameOf(option);
    const marked = markedOn(question.kind, option).map(nameOf);
    if (question.kind === 'approval') return marked.join('; ');
    return marked.map((name, index) => `${index + 1}. ${name}`).join('; ');
  };
}
