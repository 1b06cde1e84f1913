import type { ElectionTerms, QuestionText } from '@e-cabinet/domain';
import { NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './Elections.module.css';

export interface ElectionTermsFieldsProps {
  readonly kind: QuestionText['kind'];
  readonly value: ElectionTerms;
  readonly candidates: number;
  readonly onChange: (value: ElectionTerms) => void;
}

/** What was typed stays: a number that does not fit is refused in words, never changed in silence. */
const WHOLE = {
  min: 1,
  allowDecimal: false,
  allowNegative: false,
  clampBehavior: 'none',
} as const;

/** How many are to be elected, and how many one ballot may mark; a ranking fills one place. (V26) */
export function ElectionTermsFields(props: ElectionTermsFieldsProps) {
  const { kind, value, candidates, onChange } = props;
  const { t } = useTranslation();
  if (kind === 'ranking') return <p className={classes.how}>{t('election.rankingHint')}</p>;
  const number = (said: string | number) => Math.trunc(Number(said));
  return (
    <div className={classes.terms}>
      <NumberInput
        label={t('election.places')}
        description={t('election.placesHint')}
        {...WHOLE}
        max={candidates}
        value={value.places}
        // As many as are elected may be marked, until something else is said.
        onChange={(said) => onChange({ places: number(said), marks: number(said) })}
      />
      <NumberInput
        label={t('election.marks')}
        description={t('election.marksHint')}
        {...WHOLE}
        max={candidates}
        value={value.marks}
        onChange={(said) => onChange({ ...value, marks: number(said) })}
      />
    </div>
  );
}
