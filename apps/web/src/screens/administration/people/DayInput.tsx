import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/vi';
import { DateInput } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../words/use-language.ts';
import picker from '../../secretariat/form/MomentInput.module.css';
import { dayFromText } from './day-from-text.ts';

export interface DayInputProps {
  readonly label: string;
  /** `YYYY-MM-DD`; null is open. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly error?: string | false;
}

const MONDAY = 1;

/** A day, typed as `31/12/2026` or picked. */
export function DayInput({ error, ...field }: DayInputProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <DateInput
      {...field}
      clearable
      locale={language}
      firstDayOfWeek={MONDAY}
      hideOutsideDates
      classNames={{ day: picker.day ?? '' }}
      // Otherwise a dialog without a name.
      popoverProps={{ withRoles: false, withinPortal: false }}
      valueFormat="DD/MM/YYYY"
      dateParser={dayFromText}
      placeholder={t('people.openEnd')}
      error={error}
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
