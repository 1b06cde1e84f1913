import { useParams } from 'react-router';
import { FollowedMeeting } from '../../meeting/FollowedMeeting.tsx';
import { MeetingFrame } from '../desk/MeetingFrame.tsx';
import { MeetingGate } from '../desk/MeetingGate.tsx';
import { MeetingWays } from '../desk/MeetingWays.tsx';
import { Podium } from './Podium.tsx';

/** `/meetings/:meetingId/podium`: the chair's tablet during the sitting; also of a member to whom the chair was handed, and of a secretary who acts on the chair's word. */
export function PodiumScreen() {
  const { meetingId = '' } = useParams();
  return (
    <FollowedMeeting key={meetingId} meetingId={meetingId}>
      <MeetingGate isFor={(role) => ['chair', 'member', 'secretary'].includes(role)}>
        <MeetingFrame ways={<MeetingWays here="podium" />}>
          <Podium />
        </MeetingFrame>
      </MeetingGate>
    </FollowedMeeting>
  );
}
