import type { HomeMeeting } from '@e-cabinet/protocol';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { homeQuery } from '../../http/home.ts';
import { useFollowed, useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { useServerNow } from '../../meeting/use-server-now.ts';
import { isRunning, isSession } from '../home/arrange-home.ts';

/** The end of a session stays on the wall this long. */
const STAYS_MS = 5 * 60_000;
/** A session is shown from this long before it starts. */
const BEFORE_MS = 60 * 60_000;
const LOOK_EVERY_MS = 30_000;

/** When a session is over, the wall goes on to the next one by itself. */
export function useNextRoom(): void {
  const { meetingId } = useFollowed();
  const navigate = useNavigate();
  const over = useMeetingPart(({ phase }) => phase === 'closed' || phase === 'cancelled');
  const closedAt = useMeetingPart((meeting) => meeting.closedAt);
  const now = useServerNow(LOOK_EVERY_MS);
  const { data: home } = useQuery({ ...homeQuery, enabled: over });
  const rested = over && now - Date.parse(closedAt ?? '') > STAYS_MS;
  const next = rested ? home?.meetings.find((meeting) => isNext(meeting, meetingId, now)) : null;
  const nextId = next?.meetingId;
  useEffect(() => {
    if (nextId) navigate(`/meetings/${encodeURIComponent(nextId)}/screen`, { replace: true });
  }, [nextId, navigate]);
}

function isNext(meeting: HomeMeeting, meetingId: string, now: number): boolean {
  if (meeting.meetingId === meetingId || !isSession(meeting)) return false;
  const soon = Date.parse(meeting.startsAt) - now < BEFORE_MS;
  return isRunning(meeting) || (meeting.phase === 'published' && soon);
}
