import { useParams } from 'react-router';
import { FollowedMeeting } from '../../meeting/FollowedMeeting.tsx';
import { MeetingGate } from '../desk/MeetingGate.tsx';
import { Prepare } from './Prepare.tsx';
import { Uploads } from './papers/Uploads.tsx';
import { tabOf } from './tabs.ts';

/** `/meetings/:meetingId/prepare/:tab`: everything the secretariat does before a session. */
export function PrepareScreen() {
  const { meetingId = '', tab } = useParams();
  return (
    <FollowedMeeting key={meetingId} meetingId={meetingId}>
      <MeetingGate isFor={(role) => role === 'secretary'}>
        <Uploads>
          <Prepare tab={tabOf(tab)} />
        </Uploads>
      </MeetingGate>
    </FollowedMeeting>
  );
}
