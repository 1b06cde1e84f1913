import type { Role } from '@e-cabinet/domain';
import { useParams } from 'react-router';
import { FollowedMeeting } from '../../meeting/FollowedMeeting.tsx';
import { MeetingGate } from '../desk/MeetingGate.tsx';
import { Bridge } from './Bridge.tsx';

/** The operator's screen at a bridge point, beside the video codec. */
export function BridgeScreen() {
  const { meetingId = '' } = useParams();
  return (
    <FollowedMeeting key={meetingId} meetingId={meetingId}>
      <MeetingGate isFor={isBridge}>
        <Bridge />
      </MeetingGate>
    </FollowedMeeting>
  );
}

function isBridge(role: Role): boolean {
  return role === 'bridge';
}
