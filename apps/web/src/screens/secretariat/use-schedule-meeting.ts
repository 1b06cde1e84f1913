import type { Command, Meeting } from '@e-cabinet/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useConnection } from '../../connection/ConnectionProvider.tsx';
import { newId } from '../../connection/new-id.ts';
import { MEETINGS } from '../../http/meetings.ts';
import type { Refusal } from '../../meeting/use-act.ts';
import { copyCommands } from './copy-meeting.ts';
import { detailsOf, type MeetingDraft } from './form/meeting-draft.ts';

export interface Scheduling {
  /** The new meeting's id, or null when it could not be scheduled. */
  readonly schedule: (
    draft: MeetingDraft,
    bodyId: string,
    source: Meeting | null,
  ) => Promise<string | null>;
  readonly refusal: Refusal | null;
  readonly busy: boolean;
}

/** Schedules a meeting, with the structure and the people of another one where one is copied. */
export function useScheduleMeeting(): Scheduling {
  const connection = useConnection();
  const queries = useQueryClient();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const sendAll = async (meetingId: string, commands: readonly Command[]) => {
    for (const command of commands) {
      const answer = await connection.send(meetingId, command);
      if (!answer.accepted) {
        setRefusal({ refusal: answer.refusal, facts: answer.facts });
        return false;
      }
    }
    return true;
  };
  const schedule: Scheduling['schedule'] = async (draft, bodyId, source) => {
    setRefusal(null);
    setBusy(true);
    const meetingId = newId();
    const done = await sendAll(meetingId, commandsFor(draft, { meetingId, bodyId, source }));
    setBusy(false);
    await queries.invalidateQueries({ queryKey: MEETINGS });
    return done ? meetingId : null;
  };
  return { schedule, refusal, busy };
}

interface Plan {
  readonly meetingId: string;
  readonly bodyId: string;
  readonly source: Meeting | null;
}

function commandsFor(draft: MeetingDraft, { meetingId, bodyId, source }: Plan): readonly Command[] {
  const { rules, practice } = draft;
  const details = detailsOf(draft);
  if (source) return copyCommands(source, { meetingId, details, rules, practice, newId });
  return [
    {
      type: 'schedule-meeting',
      meetingId,
      bodyId,
      details,
      rules,
      practice,
      copiedFrom: null,
      seats: [],
    },
  ];
}
