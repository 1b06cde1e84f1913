import { useFollowedPart } from '../../meeting/FollowedMeeting.tsx';

/** Whether the person at this screen is checked in. */
export function useOwnPresence(): boolean {
  return useFollowedPart(({ replica }) => replica?.mine.attendance?.present === true);
}
