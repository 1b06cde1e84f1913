import { deadlineAfter, type Instant, workingDaysBetween } from '@e-cabinet/domain';
import { ANSWER_DAYS_MAX } from '@e-cabinet/protocol';
import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkCalendar } from '../../prepare/publish/working-days.ts';
import { MomentInput } from './MomentInput.tsx';

export interface DeadlineFieldProps {
  /** null: what the usual days suggest. */
  readonly value: Instant | null;
  readonly usualDays: number;
  readonly onChange: (deadline: Instant) => void;
  readonly label?: string;
}

/** A deadline, as so many working days from today or as a day: each writes the other. */
export function DeadlineField({ value, usualDays, onChange, label }: DeadlineFieldProps) {
  const { t } = useTranslation();
  const calendar = useWorkCalendar();
  const [now] = useState(() => new Date().toISOString());
  const deadline = value ?? deadlineAfter(now, usualDays, calendar);
  return (
    <>
      <NumberInput
        label={t('ballotDesk.days')}
        description={t('ballotDesk.daysHint')}
        inputWrapperOrder={['label', 'input', 'description']}
        value={workingDaysBetween(now, deadline, calendar)}
        onChange={(days) => {
          if (Number(days) >= 1) onChange(deadlineAfter(now, Number(days), calendar));
        }}
        min={1}
        max={ANSWER_DAYS_MAX}
        allowDecimal={false}
        clampBehavior="strict"
      />
      <MomentInput
        label={label ?? t('ballotDesk.deadline')}
        value={deadline}
        onChange={(instant) => instant && onChange(instant)}
      />
    </>
  );
}
