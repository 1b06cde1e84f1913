import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/vi';
import { DateTimePicker } from '@mantine/dates';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../words/use-language.ts';
import classes from './MomentInput.module.css';

export interface MomentInputProps {
  readonly label: string;
  /** An instant, ISO 8601; shown and picked in the time of this device. */
  readonly value: string | null;
  readonly onChange: (instant: string | null) => void;
  readonly error?: string | null;
  readonly clearable?: boolean;
}

const PICKED = 'YYYY-MM-DD HH:mm:ss';
const MONDAY = 1;

/** A day and a time of day. */
export function MomentInput({ value, onChange, error, ...field }: MomentInputProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <DateTimePicker
      {...field}
      locale={language}
      firstDayOfWeek={MONDAY}
      hideOutsideDates
      classNames={{ day: classes.day ?? '' }}
      // Otherwise a dialog without a name.
      popoverProps={{ withRoles: false, withinPortal: false }}
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
      clearButtonProps={{ 'aria-label': t('meetingForm.clear') }}
      ariaLabels={{
        nextMonth: t('meetingForm.nextMonth'),
        previousMonth: t('meetingForm.previousMonth'),
        monthLevelControl: t('meetingForm.chooseMonth'),
        yearLevelControl: t('meetingForm.chooseYear'),
        nextYear: t('meetingForm.nextYear'),
        previousYear: t('meetingForm.previousYear'),
        nextDecade: t('meetingForm.nextDecade'),
        previousDecade: t('meetingForm.previousDecade'),
      }}
    />
  );
}
