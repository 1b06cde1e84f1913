import { answersOf, type OptionId, type Question } from '@e-cabinet/domain';
import { IconCheck } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerForm, useAnswerLabel } from '../meeting/answers.ts';
import { useMeetingPart } from '../meeting/FollowedMeeting.tsx';
import classes from './Elections.module.css';
import { isFull, markedIn, toggled, toggledNobody } from './toggle-mark.ts';

export interface MarkCandidatesProps {
  readonly question: Question;
  /** Whose ballot it is, for those who do not see it above. */
  readonly label: string;
  /** What the ballot says so far; null: nothing. */
  readonly value: OptionId | null;
  readonly onChange: (value: OptionId | null) => void;
  readonly disabled?: boolean;
}

/** The candidates, each a large button: a tap marks or gives the next place, another one takes it back. */
export function MarkCandidates({
  question,
  label,
  value,
  onChange,
  disabled,
}: MarkCandidatesProps) {
  const { t } = useTranslation();
  const title = useId();
  const [tooMany, setTooMany] = useState(false);
  const marked = markedIn(question, value);
  const most = question.election?.marks ?? 1;
  const tap = (candidate: OptionId) => {
    const next = toggled(question, value, candidate);
    setTooMany(next === value && isFull(question, value));
    onChange(next);
  };
  return (
    <fieldset className={classes.marking} aria-labelledby={title} disabled={disabled}>
      <legend id={title} className={classes.legend}>
        {label}
      </legend>
      <p className={classes.how}>
        <HowTo question={question} />
      </p>
      <ul className={classes.candidates}>
        {question.options.map(({ id, label: name }) => (
          <li key={id}>
            <Candidate
              question={question}
              name={name ?? id}
              place={marked.indexOf(id) + 1}
              onTap={() => tap(id)}
            />
          </li>
        ))}
      </ul>
      <p className={classes.count} data-full={tooMany || undefined} role="status">
        {tooMany
          ? t('election.full', { most })
          : t(question.kind === 'ranking' ? 'election.ranked' : 'election.marked', {
              marked: marked.length,
              most,
            })}
      </p>
      <ForNobody question={question} value={value} onChange={onChange} />
    </fieldset>
  );
}

function HowTo({ question }: Pick<MarkCandidatesProps, 'question'>) {
  const { t } = useTranslation();
  const { places = 1, marks: most = 1 } = question.election ?? {};
  if (question.kind === 'ranking') return t('election.howToRank');
  return most === 1 ? t('election.howToMarkOne') : t('election.howToMark', { places, most });
}

interface CandidateProps extends Pick<MarkCandidatesProps, 'question'> {
  readonly name: string;
  /** From 1 on the ballot; 0: not on it. */
  readonly place: number;
  readonly onTap: () => void;
}

function Candidate({ question, name, place, onTap }: CandidateProps) {
  const { t } = useTranslation();
  const ranking = question.kind === 'ranking';
  const said = ranking && place > 0 ? t('election.placeOf', { name, place }) : name;
  return (
    <button
      type="button"
      className={classes.candidate}
      aria-pressed={place > 0}
      aria-label={said}
      onClick={onTap}
    >
      <span className={classes.badge} data-kind={question.kind} aria-hidden="true">
        {ranking ? place || '' : place > 0 && <IconCheck stroke={3.5} />}
      </span>
      <span>{name}</span>
    </button>
  );
}

/** Beside the candidates: nobody is made to take a side. (V27) */
function ForNobody({
  question,
  value,
  onChange,
}: Pick<MarkCandidatesProps, 'question' | 'value' | 'onChange'>) {
  const { t } = useTranslation();
  const label = useAnswerLabel();
  const rules = useMeetingPart((meeting) => meeting.rules);
  return (
    <div className={classes.nobody}>
      {answersOf(rules, question).map((answer) => {
        const { icon: Form } = answerForm(question, answer);
        return (
          <button
            key={answer}
            type="button"
            className={classes.candidate}
            aria-pressed={value === answer}
            onClick={() => onChange(toggledNobody(value, answer))}
          >
            <Form className={classes.form} aria-hidden="true" />
            <span>
              {label(question, answer)}{' '}
              <span className={classes.hint}>{t('election.forNobody')}</span>
            </span>
          </button>
        );
      })}
    </div>
  );
}
