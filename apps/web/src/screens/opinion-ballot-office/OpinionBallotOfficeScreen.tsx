import { useParams } from 'react-router';
import { FollowedMeeting } from '../../meeting/FollowedMeeting.tsx';
import { MeetingGate } from '../desk/MeetingGate.tsx';
import { Office } from './Office.tsx';

/** `/opinion-ballots/:meetingId/office`: the answers as they come in, and what becomes of them. */
export function OpinionBallotOfficeScreen() {
  const { meetingId = '' } = useParams();
  return (
    <FollowedMeeting key={meetingId} meetingId={meetingId}>
      <MeetingGate isFor={(role) => role === 'secretary' || role === 'presenter'}>
        <Office />
      </MeetingGate>
    </FollowedMeeting>
  );
}
