import type { Role } from '@e-cabinet/domain';
import { useParams } from 'react-router';
import { FollowedMeeting } from '../../meeting/FollowedMeeting.tsx';
import { MeetingGate } from '../desk/MeetingGate.tsx';
import { Room } from './Room.tsx';
import { Unattended } from './Unattended.tsx';

/** The wall of the room: what everybody there may see, and nothing to press. (L8) */
export function RoomScreen() {
  const { meetingId = '' } = useParams();
  return (
    <Unattended>
      <FollowedMeeting key={meetingId} meetingId={meetingId}>
        <MeetingGate isFor={isScreen}>
          <Room />
        </MeetingGate>
      </FollowedMeeting>
    </Unattended>
  );
}

function isScreen(role: Role): boolean {
  return role === 'screen';
}
