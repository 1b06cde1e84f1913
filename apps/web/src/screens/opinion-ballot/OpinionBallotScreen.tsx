import { isInWriting } from '@e-cabinet/domain';
import { Navigate, useLocation, useParams } from 'react-router';
import { FollowedMeeting, useFollowed, useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { MeetingGate } from '../desk/MeetingGate.tsx';
import { OpinionBallot } from './OpinionBallot.tsx';

/** An opinion ballot of a member, the member's adviser, and whoever else may read it. */
export function OpinionBallotScreen() {
  const { meetingId = '' } = useParams();
  return (
    <FollowedMeeting key={meetingId} meetingId={meetingId}>
      <MeetingGate isFor={anybody}>
        <Ballot />
      </MeetingGate>
    </FollowedMeeting>
  );
}

function Ballot() {
  const { meetingId } = useFollowed();
  const { search } = useLocation();
  const inWriting = useMeetingPart(isInWriting);
  if (inWriting) return <OpinionBallot />;
  return <Navigate to={`/meetings/${encodeURIComponent(meetingId)}${search}`} replace />;
}

function anybody(): boolean {
  return true;
}
