import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { useFormats } from '../../words/use-formats.ts';
import { courseOf } from './course-of.ts';
import classes from './SidePanels.module.css';
import { useCourseWords } from './use-course-words.ts';

/** What happened in the sitting, the latest first. (L9) */
export function Course() {
  const { t } = useTranslation();
  const { exactTime } = useFormats();
  const meeting = useWholeMeeting();
  const course = useMemo(() => courseOf(meeting), [meeting]);
  const words = useCourseWords();
  if (course.length === 0) return <p className={classes.none}>{t('course.none')}</p>;
  return (
    <ol className={classes.course}>
      {course.map((entry, index) => (
        // Entries only come on top, and several may stand at the same instant.
        <li key={`${entry.at} ${entry.kind} ${course.length - index}`}>
          <time dateTime={entry.at}>{exactTime(entry.at)}</time>
          <span>{words(entry)}</span>
        </li>
      ))}
    </ol>
  );
}
