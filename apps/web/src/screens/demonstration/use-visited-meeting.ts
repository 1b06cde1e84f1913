import { useQuery } from '@tanstack/react-query';
import { useMatch } from 'react-router';
import { homeQuery } from '../../http/home.ts';
import { arrangeHome } from '../home/arrange-home.ts';

export interface VisitedMeeting {
  /** The meeting of this page, else the next one; null without any. */
  readonly meetingId: string | null;
  /** This is the first page after the sign-in. */
  readonly home: boolean;
}

export function useVisitedMeeting(): VisitedMeeting {
  const session = useMatch('/meetings/:meetingId/*');
  const ballot = useMatch('/opinion-ballots/:meetingId/*');
  const here = session ?? ballot;
  const home = useMatch('/') !== null;
  const { data } = useQuery({ ...homeQuery, enabled: here === null });
  const next = data ? (arrangeHome(data.meetings).next?.meetingId ?? null) : null;
  return { meetingId: here?.params.meetingId ?? next, home };
}
