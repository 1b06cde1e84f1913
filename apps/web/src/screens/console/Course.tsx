import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFollowedPart, useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { useFormats } from '../../words/use-formats.ts';
import { AsOf } from './AsOf.tsx';
import { courseOf } from './course-of.ts';
import classes from './SidePanels.module.css';
import { useCourseWords } from './use-course-words.ts';

/** What happened in the sitting, the latest first; any moment of it can be looked at again. (L9, S13) */
export function Course() {
  const { t } = useTranslation();
  const { exactTime } = useFormats();
  const meeting = useWholeMeeting();
  const clockOffset = useFollowedPart(({ serverOffsetMs }) => serverOffsetMs);
  const course = useMemo(() => courseOf(meeting), [meeting]);
  const words = useCourseWords();
  const [moment, setMoment] = useState<string | null>(null);
  if (course.length === 0) return <p className={classes.none}>{t('course.none')}</p>;
  return (
    <div className={classes.stack}>
      <Button
        variant="default"
        leftSection={<IconHistory aria-hidden="true" />}
        onClick={() =>
          setMoment(meeting.closedAt ?? new Date(Date.now() + clockOffset).toISOString())
        }
      >
        {t('asOf.open')}
      </Button>
      <ol className={classes.course}>
        {course.map((entry, index) => (
          // Entries only come on top, and several may stand at the same instant.
          <li key={`${entry.at} ${entry.kind} ${course.length - index}`}>
            <button
              type="button"
              aria-label={t('asOf.at', { time: exactTime(entry.at) })}
              onClick={() => setMoment(entry.at)}
            >
              <time dateTime={entry.at}>{exactTime(entry.at)}</time>
            </button>
            <span>{words(entry)}</span>
          </li>
        ))}
      </ol>
      <AsOf moment={moment} onClose={() => setMoment(null)} />
    </div>
  );
}
