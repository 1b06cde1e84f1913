import type { ReadinessCheck } from '@e-cabinet/domain';
import { useState } from 'react';
import { type Refusal, useSend } from '../../../meeting/use-act.ts';
import { useMine } from '../../session/use-session.ts';
import { keepReport, lastReport } from './last-report.ts';
import {
  draftFromLastTime,
  draftOf,
  EMPTY_DRAFT,
  type Lacking,
  lackingIn,
  type ReportDraft,
  reportOf,
} from './report-draft.ts';

export interface ReportForm {
  readonly draft: ReportDraft;
  readonly change: (fields: Partial<ReportDraft>) => void;
  readonly toggleCheck: (check: ReadinessCheck) => void;
  readonly toggleDevice: (device: string) => void;
  /** What is still lacking, once somebody has tried to send it. */
  readonly lacking: readonly Lacking[];
  /** Somebody else has reported for this point meanwhile. */
  readonly overtaken: boolean;
  readonly takeTheirs: () => void;
  readonly sending: boolean;
  readonly refusal: Refusal | null;
  /** Reports, and checks the point in; true when both are recorded. */
  readonly send: (ready: boolean) => Promise<boolean>;
}

/** The report as it is being filled in; what comes from the meeting never changes it by itself. */
export function useReport(): ReportForm {
  const reported = useMine(({ bridge }) => bridge);
  const [draft, setDraft] = useState(() => {
    if (reported) return draftOf(reported);
    const last = lastReport();
    return last ? draftFromLastTime(last) : EMPTY_DRAFT;
  });
  const [basedOn, setBasedOn] = useState(reported?.reportedAt ?? '');
  const [tried, setTried] = useState(false);
  const change = (fields: Partial<ReportDraft>) => setDraft((before) => ({ ...before, ...fields }));
  const sending = useSending(draft, setBasedOn);
  return {
    draft,
    change,
    toggleCheck: (check) =>
      setDraft((before) => ({
        ...before,
        checks: { ...before.checks, [check]: !before.checks[check] },
      })),
    toggleDevice: (device) => change({ devices: toggled(draft.devices, device) }),
    lacking: tried ? lackingIn(draft) : [],
    overtaken: (reported?.reportedAt ?? '') > basedOn,
    takeTheirs: () => {
      if (!reported) return;
      setDraft(draftOf(reported));
      setBasedOn(reported.reportedAt);
    },
    ...sending,
    send: async (ready) => {
      setTried(true);
      return lackingIn(draft).length === 0 && sending.send(ready);
    },
  };
}

function useSending(
  draft: ReportDraft,
  recordedAt: (at: string) => void,
): Pick<ReportForm, 'sending' | 'refusal' | 'send'> {
  const present = useMine(({ attendance }) => attendance?.present ?? false);
  const { send: ask, refusal } = useSend();
  const [sending, setSending] = useState(false);
  const send = async (ready: boolean) => {
    const report = reportOf(draft, ready);
    setSending(true);
    const answer = await ask({ type: 'report-bridge', report });
    const recorded = answer.accepted && (present || (await checkIn()));
    setSending(false);
    if (answer.accepted) {
      recordedAt(answer.at);
      keepReport(report);
    }
    return recorded;
  };
  const checkIn = async () =>
    (await ask({ type: 'check-in', where: 'remote', way: 'tablet' })).accepted;
  return { sending, refusal, send };
}

function toggled(devices: readonly string[], device: string): readonly string[] {
  return devices.includes(device)
    ? devices.filter((each) => each !== device)
    : [...devices, device];
}
