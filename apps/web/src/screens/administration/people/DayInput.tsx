import { DateInput } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import { useCalendar } from '../../../parts/use-calendar.ts';
import { dayFromText } from './day-from-text.ts';

export interface DayInputProps {
  readonly label: string;
  /** `YYYY-MM-DD`; null is open. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly error?: string | false;
  /** What stands in the empty field; default: that the end is open. */
  readonly placeholder?: string;
}

/** A day, typed as `31/12/2026` or picked. */
export function DayInput({ error, placeholder, ...field }: DayInputProps) {
  const { t } = useTranslation();
  return (
    <DateInput
      {...field}
      {...useCalendar()}
      clearable
      valueFormat="DD/MM/YYYY"
      dateParser={dayFromText}
      placeholder={placeholder ?? t('people.openEnd')}
      error={error}
    />
  );
}
