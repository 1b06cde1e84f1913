import type { Attendance } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { WHERE_WORDS } from '../../meeting/words-of.ts';
import { useFormats } from '../../words/use-formats.ts';

/** Where somebody is and since when, or when they left. */
export function useAttendanceWords(): (attendance: Attendance) => string {
  const { t } = useTranslation();
  const { time } = useFormats();
  return ({ present, where, since }) => {
    const at = time(since);
    if (!present) return t('console.leftAt', { time: at });
    return `${t(WHERE_WORDS[where])} · ${t('console.since', { time: at })}`;
  };
}
