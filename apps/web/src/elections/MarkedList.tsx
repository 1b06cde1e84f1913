import type { OptionId, QuestionText } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useAnswerLabel } from '../meeting/answers.ts';
import classes from './Elections.module.css';
import { markedIn } from './toggle-mark.ts';

export interface MarkedListProps {
  readonly question: QuestionText;
  readonly choice: OptionId;
}

/** The ballot as it will be sent: who is marked, a ranking in its order, and how many are left out. */
export function MarkedList({ question, choice }: MarkedListProps) {
  const { t } = useTranslation();
  const label = useAnswerLabel();
  const marked = markedIn(question, choice);
  const left = question.options.length - marked.length;
  const ranking = question.kind === 'ranking';
  return (
    <div className={classes.read}>
      <p className={classes.readTitle}>{t('vote.myAnswer')}</p>
      {marked.length === 0 ? (
        <p className={classes.readNobody}>{label(question, choice)}</p>
      ) : (
        <ol className={classes.readList} data-kind={question.kind}>
          {marked.map((id, index) => (
            <li key={id}>
              <span className={classes.badge} data-kind={question.kind}>
                {ranking ? index + 1 : '✓'}
              </span>
              <strong>{question.options.find((option) => option.id === id)?.label}</strong>
            </li>
          ))}
        </ol>
      )}
      {left > 0 && (
        <p className={classes.hint}>
          {t(ranking ? 'election.notRanked' : 'election.notMarked', { left })}
        </p>
      )}
    </div>
  );
}
