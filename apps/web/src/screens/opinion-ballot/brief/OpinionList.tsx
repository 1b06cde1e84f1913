import type { OptionId, QuestionText } from '@e-cabinet/domain';
import { answerForm, useAnswerLabel } from '../../../meeting/answers.ts';
import classes from './OpinionList.module.css';

export interface SaidOpinion {
  readonly key: string;
  /** Whose it is, as it is printed. */
  readonly name: string;
  readonly choice: OptionId;
  readonly comment: string;
}

export interface OpinionListProps {
  readonly question: QuestionText;
  readonly opinions: readonly SaidOpinion[];
}

/** Who answered what, with every word of it. */
export function OpinionList({ question, opinions }: OpinionListProps) {
  const label = useAnswerLabel();
  return (
    <ul className={classes.opinions}>
      {opinions.map(({ key, name, choice, comment }) => {
        const { icon: Form, tone } = answerForm(question, choice);
        return (
          <li key={key} className={classes.opinion} data-tone={tone}>
            <Form className={classes.form} aria-hidden="true" />
            <div className={classes.said}>
              <span className={classes.name}>{name}</span>
              <span className={classes.answer}>{label(question, choice)}</span>
              {comment && <blockquote className={classes.comment}>{comment}</blockquote>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
