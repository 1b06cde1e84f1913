import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/vi';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../words/use-language.ts';
import classes from './calendar.module.css';

const MONDAY = 1;

/** What every field with a calendar has in common: its language, its words, its look. */
export function useCalendar() {
  const { t } = useTranslation();
  const language = useLanguage();
  return {
    locale: language,
    firstDayOfWeek: MONDAY,
    hideOutsideDates: true,
    classNames: { day: classes.day ?? '' },
    // Otherwise a dialog without a name.
    popoverProps: { withRoles: false, withinPortal: false },
    clearButtonProps: { 'aria-label': t('meetingForm.clear') },
    ariaLabels: {
      nextMonth: t('meetingForm.nextMonth'),
      previousMonth: t('meetingForm.previousMonth'),
      monthLevelControl: t('meetingForm.chooseMonth'),
      yearLevelControl: t('meetingForm.chooseYear'),
      nextYear: t('meetingForm.nextYear'),
      previousYear: t('meetingForm.previousYear'),
      nextDecade: t('meetingForm.nextDecade'),
      previousDecade: t('meetingForm.previousDecade'),
    },
  } as const;
}
