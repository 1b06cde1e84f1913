import { useParams } from 'react-router';
import { FollowedMeeting } from '../../meeting/FollowedMeeting.tsx';
import { MeetingFrame } from '../desk/MeetingFrame.tsx';
import { MeetingGate } from '../desk/MeetingGate.tsx';
import { MeetingWays } from '../desk/MeetingWays.tsx';
import { Console } from './Console.tsx';

/** `/meetings/:meetingId/console`: the secretary's desk during the sitting, beside the chair's. */
export function ConsoleScreen() {
  const { meetingId = '' } = useParams();
  return (
    <FollowedMeeting key={meetingId} meetingId={meetingId}>
      <MeetingGate isFor={(role) => role === 'secretary'}>
        <MeetingFrame ways={<MeetingWays here="console" />}>
          <Console />
        </MeetingFrame>
      </MeetingGate>
    </FollowedMeeting>
  );
}
