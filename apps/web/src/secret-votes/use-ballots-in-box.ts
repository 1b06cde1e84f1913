import type { Question } from '@e-cabinet/domain';
import { useQuery } from '@tanstack/react-query';
import { useMeetingPart } from '../meeting/FollowedMeeting.tsx';
import { ballotBoxQuery } from './requests.ts';

/** How many ballots lie in the box, once they are cast; null while that is not known. */
export function useBallotsInBox({ id, state, issuing }: Question): number | null {
  const meetingId = useMeetingPart((meeting) => meeting.id);
  const enabled = state === 'open' && issuing !== null && issuing.closedAt !== null;
  const { data } = useQuery({ ...ballotBoxQuery(meetingId, id), enabled });
  return data?.ballots ?? null;
}
