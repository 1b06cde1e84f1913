import type { SubmissionCommand, SubmissionId } from '@e-cabinet/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newId } from '../../connection/new-id.ts';
import { SUBMISSIONS, sendSubmissionCommand } from '../../http/submissions.ts';
import type { Refusal } from '../../meeting/use-act.ts';

export interface SubmissionActing {
  /** True when it is recorded, and everything that shows it is up to date. Never rejects. */
  readonly act: (id: SubmissionId, command: SubmissionCommand) => Promise<boolean>;
  readonly refusal: Refusal | null;
  readonly busy: boolean;
}

/** Acts on files, of one part of a screen, which shows its own refusals. */
export function useSubmissionAct(): SubmissionActing {
  const queries = useQueryClient();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const act: SubmissionActing['act'] = async (id, command) => {
    setRefusal(null);
    setBusy(true);
    const answer = await sendSubmissionCommand(id, newId(), command);
    if (!answer.ok) setRefusal({ refusal: answer.refusal, facts: answer.facts });
    await queries.invalidateQueries({ queryKey: SUBMISSIONS });
    setBusy(false);
    return answer.ok;
  };
  return { act, refusal, busy };
}
