import type { Item, Question } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useItemNumber } from '../session/use-item-number.ts';
import { AskedQuestion } from './AskedQuestion.tsx';
import { EarlierOpinions } from './brief/EarlierOpinions.tsx';
import { ItemBrief } from './brief/ItemBrief.tsx';
import classes from './OpinionBallot.module.css';
import { PaperList } from './PaperList.tsx';
import type { QuestionOrder } from './use-current-question.ts';

export interface AskedItemProps {
  readonly item: Item;
  readonly questions: readonly Question[];
  /** The only item of the ballot: its title says nothing that the ballot's does not. */
  readonly alone: boolean;
  readonly order: QuestionOrder;
}

/** One matter: what it is about, before any paper; its papers; what is asked. (P9) */
export function AskedItem({ item, questions, alone, order }: AskedItemProps) {
  const { t } = useTranslation();
  const number = useItemNumber(item.id);
  return (
    <article className={classes.item} aria-labelledby={`item-${item.id}`}>
      <header className={classes.itemHeading}>
        <h2 id={`item-${item.id}`} className={classes.itemTitle}>
          {!alone && <span className={classes.number}>{number}. </span>}
          {item.title}
        </h2>
        {item.submittedBy && (
          <p className={classes.soft}>
            {t('opinionBallot.submittedBy')}: {item.submittedBy}
          </p>
        )}
      </header>
      <div className={classes.columns}>
        <div className={classes.about}>
          <ItemBrief brief={item.brief} />
          {item.origin && <EarlierOpinions origin={item.origin} />}
          <PaperList itemId={item.id} />
        </div>
        <div className={classes.questions}>
          {questions.map((question) => (
            <AskedQuestion key={question.id} question={question} order={order} />
          ))}
        </div>
      </div>
    </article>
  );
}
