import type { HomeMeeting } from '@e-cabinet/protocol';
import { useTranslation } from 'react-i18next';
import { MeetingRow } from './MeetingRow.tsx';
import classes from './MeetingRows.module.css';

/** What comes after the next meeting. */
export function LaterMeetings({ meetings }: { readonly meetings: readonly HomeMeeting[] }) {
  const { t } = useTranslation();
  if (meetings.length === 0) return null;
  return (
    <section aria-labelledby="later">
      <h2 id="later" className={classes.heading}>
        {t('homePage.later')}
      </h2>
      <ul className={classes.rows}>
        {meetings.map((meeting) => (
          <MeetingRow key={meeting.meetingId} meeting={meeting} owed={meeting.owed.length} />
        ))}
      </ul>
    </section>
  );
}
