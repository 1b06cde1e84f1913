import { useParams } from 'react-router';
import { FollowedMeeting } from '../../meeting/FollowedMeeting.tsx';
import { MeetingGate } from '../desk/MeetingGate.tsx';
import { Session } from './Session.tsx';

/** A participant's screen of one meeting: before it, while it sits, and afterwards. */
export function SessionScreen() {
  const { meetingId = '' } = useParams();
  return (
    <FollowedMeeting key={meetingId} meetingId={meetingId}>
      <MeetingGate isFor={anybody}>
        <Session />
      </MeetingGate>
    </FollowedMeeting>
  );
}

function anybody(): boolean {
  return true;
}
