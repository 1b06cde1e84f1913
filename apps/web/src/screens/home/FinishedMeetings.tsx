import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { finishedMeetingsQuery } from '../../http/home.ts';
import { MeetingRow } from './MeetingRow.tsx';
import classes from './MeetingRows.module.css';

/** Meetings shown before one asks for the rest. */
const FIRST = 5;

/** Meetings that are over, the latest first, with their results and conclusions. */
export function FinishedMeetings() {
  const { t } = useTranslation();
  const { data = [] } = useQuery(finishedMeetingsQuery);
  const [all, setAll] = useState(false);
  // A secretary is listed every meeting of the body; the way to those leads over the secretariat.
  const latest = data.filter(({ seatId }) => seatId !== null).toReversed();
  const shown = all ? latest : latest.slice(0, FIRST);
  if (latest.length === 0) return null;
  return (
    <section aria-labelledby="finished">
      <h2 id="finished" className={classes.heading}>
        {t('homePage.finished')}
      </h2>
      <ul className={classes.rows}>
        {shown.map((meeting) => (
          <MeetingRow key={meeting.meetingId} meeting={meeting} owed={0} />
        ))}
      </ul>
      {shown.length < latest.length && (
        <Button variant="subtle" onClick={() => setAll(true)}>
          {t('homePage.all', { count: latest.length })}
        </Button>
      )}
    </section>
  );
}
