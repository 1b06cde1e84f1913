import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useConnection } from '../../connection/ConnectionProvider.tsx';
import { MEETINGS } from '../../http/meetings.ts';
import type { Refusal } from '../../meeting/use-act.ts';
import { carryOut, isBegun, type PlannedMeeting } from './meeting-plan.ts';

export interface Scheduling {
  /** True when every meeting of the plan is there, whole; otherwise the rest can be tried again. */
  readonly schedule: (plan: readonly PlannedMeeting[]) => Promise<boolean>;
  /** What was begun and not finished; null while nothing of it is there. */
  readonly begun: readonly PlannedMeeting[] | null;
  readonly refusal: Refusal | null;
  readonly busy: boolean;
}

/** Schedules one meeting or a series, and remembers how far it came. */
export function useScheduleMeeting(): Scheduling {
  const connection = useConnection();
  const queries = useQueryClient();
  const [begun, setBegun] = useState<readonly PlannedMeeting[] | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const schedule: Scheduling['schedule'] = async (plan) => {
    setRefusal(null);
    setBusy(true);
    const done = await carryOut(plan, (meetingId, { id, command }) =>
      connection.send(meetingId, command, id),
    );
    setBusy(false);
    setRefusal(done.refusal);
    setBegun(done.refusal && isBegun(done) ? done.plan : null);
    await queries.invalidateQueries({ queryKey: MEETINGS });
    return done.refusal === null;
  };
  return { schedule, begun, refusal, busy };
}
