import { type ShareThreshold, THRESHOLDS, type Threshold } from '@e-cabinet/domain';
import { NativeSelect, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { THRESHOLD_WORDS } from './rule-words.ts';

/** What the number of votes begins with when somebody asks for one: more than half of 27. */
const VOTES = 14;
const MOST_VOTES = 10_000;

export interface ThresholdFieldsProps {
  readonly threshold: Threshold;
  readonly onChange: (threshold: Threshold) => void;
}

/** The share that is needed to adopt, or so many votes. */
export function ThresholdFields({ threshold, onChange }: ThresholdFieldsProps) {
  const { t } = useTranslation();
  const ofNumber = typeof threshold === 'number';
  return (
    <>
      <NativeSelect
        label={t('rules.threshold')}
        value={ofNumber ? 'number' : threshold}
        onChange={({ currentTarget: { value } }) =>
          onChange(value === 'number' ? VOTES : (value as ShareThreshold))
        }
        data={[
          ...THRESHOLDS.map((value) => ({ value, label: t(THRESHOLD_WORDS[value]) })),
          { value: 'number', label: t('rules.thresholds.number') },
        ]}
      />
      {ofNumber && (
        <NumberInput
          label={t('rules.votes')}
          value={threshold}
          onChange={(votes) => onChange(Number(votes) || 1)}
          min={1}
          max={MOST_VOTES}
          allowDecimal={false}
          clampBehavior="strict"
        />
      )}
    </>
  );
}
