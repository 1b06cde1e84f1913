import { DateTimePicker } from '@mantine/dates';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useCalendar } from '../../../parts/use-calendar.ts';

export interface MomentInputProps {
  readonly label: string;
  /** An instant, ISO 8601; shown and picked in the time of this device. */
  readonly value: string | null;
  readonly onChange: (instant: string | null) => void;
  readonly error?: string | null;
  readonly clearable?: boolean;
}

const PICKED = 'YYYY-MM-DD HH:mm:ss';

/** A day and a time of day. */
export function MomentInput({ value, onChange, error, ...field }: MomentInputProps) {
  const { t } = useTranslation();
  return (
    <DateTimePicker
      {...field}
      {...useCalendar()}
      valueFormat="DD/MM/YYYY HH:mm"
      value={value && dayjs(value).format(PICKED)}
      onChange={(picked) => onChange(picked && dayjs(picked).toISOString())}
      error={error}
      defaultTimeValue="08:00"
      timePickerProps={{
        hoursInputLabel: t('meetingForm.hours'),
        minutesInputLabel: t('meetingForm.minutes'),
      }}
      submitButtonProps={{ 'aria-label': t('meetingForm.takeMoment') }}
    />
  );
}
