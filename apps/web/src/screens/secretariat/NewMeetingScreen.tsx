import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useMe } from '../../http/me.ts';
import { FollowedMeeting, useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { MeetingGate } from '../desk/MeetingGate.tsx';
import { PersonFrame } from '../PersonFrame.tsx';
import { NotFound } from '../problems/NotFound.tsx';
import { shiftedDates } from './copy-meeting.ts';
import { emptyDraft, wholeRules } from './form/meeting-draft.ts';
import { NewMeetingForm } from './NewMeetingForm.tsx';
import { secretaryBodies } from './secretary-bodies.ts';

const FIRST_HOUR = 8;
const USUAL_HOURS = 3.5;

/** `/secretariat/new`: a new session; with `?copy=` the structure and the people of an earlier one. */
export function NewMeetingScreen() {
  const [search] = useSearchParams();
  const copied = search.get('copy');
  if (!copied) return <Fresh />;
  return (
    <FollowedMeeting key={copied} meetingId={copied}>
      <MeetingGate isFor={(role) => role === 'secretary'}>
        <Copy />
      </MeetingGate>
    </FollowedMeeting>
  );
}

/** The day itself, or the Monday after it: offices do not meet on weekends. */
function onWeekday(day: dayjs.Dayjs): dayjs.Dayjs {
  const [sunday, saturday] = [0, 6];
  if (day.day() === sunday) return day.add(1, 'day');
  return day.day() === saturday ? day.add(2, 'day') : day;
}

function Fresh() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const bodies = secretaryBodies(me);
  const startsAt = onWeekday(dayjs().add(1, 'week')).startOf('day').add(FIRST_HOUR, 'hour');
  const endsAt = startsAt.add(USUAL_HOURS * 60, 'minute');
  if (bodies.length === 0) return <NotFound />;
  return (
    <PersonFrame>
      <PageHeading title={t('secretariat.new')} />
      <NewMeetingForm
        bodies={bodies}
        source={null}
        start={emptyDraft(startsAt.toISOString(), endsAt.toISOString())}
      />
    </PersonFrame>
  );
}

function Copy() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const source = useWholeMeeting();
  const bodies = secretaryBodies(me).filter(({ id }) => id === source.bodyId);
  const { details, rules, practice } = source;
  const start = {
    ...details,
    ...shiftedDates(details, new Date()),
    rules: wholeRules(rules),
    practice,
  };
  return (
    <PersonFrame>
      <PageHeading
        title={t('secretariat.copyTitle')}
        lead={t('secretariat.copyHint', { title: details.title })}
      />
      <NewMeetingForm bodies={bodies} source={source} start={start} />
    </PersonFrame>
  );
}
