import { type BridgeReport, READINESS_CHECKS, type ReadinessCheck } from '@e-cabinet/domain';

/** A report as it is being filled in; the head count is text until it is a number. */
export interface ReportDraft extends Omit<BridgeReport, 'peoplePresent' | 'ready'> {
  readonly people: string;
}

/** More than any room of a bridge point holds. */
const MOST_PEOPLE = 9_999;

const NOTHING_CHECKED = Object.fromEntries(
  READINESS_CHECKS.map((check) => [check, false]),
) as Record<ReadinessCheck, boolean>;

export const EMPTY_DRAFT: ReportDraft = {
  head: '',
  technician: '',
  phone: '',
  people: '',
  devices: [],
  checks: NOTHING_CHECKED,
};

export function draftOf({ peoplePresent, ...report }: BridgeReport): ReportDraft {
  const { head, technician, phone, devices, checks } = report;
  return { head, technician, phone, devices, checks, people: String(peoplePresent) };
}

/** What stays the same from one session to the next; who is there and what works is asked anew. */
export function draftFromLastTime(
  last: Pick<BridgeReport, 'head' | 'technician' | 'phone' | 'devices'>,
): ReportDraft {
  const { head, technician, phone, devices } = last;
  return { ...EMPTY_DRAFT, head, technician, phone, devices };
}

/** null while it is not a head count. */
export function peopleIn({ people }: Pick<ReportDraft, 'people'>): number | null {
  const count = /^\d+$/.test(people.trim()) ? Number(people) : null;
  return count !== null && count <= MOST_PEOPLE ? count : null;
}

export type Lacking = 'head' | 'people';

/** What a report cannot do without, in the order of the form. */
export function lackingIn(draft: ReportDraft): readonly Lacking[] {
  const lacking: Lacking[] = [];
  if (!draft.head.trim()) lacking.push('head');
  if (peopleIn(draft) === null) lacking.push('people');
  return lacking;
}

/** Checks that are not done yet. */
export function uncheckedIn({ checks }: Pick<ReportDraft, 'checks'>): readonly ReadinessCheck[] {
  return READINESS_CHECKS.filter((check) => !checks[check]);
}

export function reportOf(draft: ReportDraft, ready: boolean): BridgeReport {
  const { devices, checks } = draft;
  return {
    head: draft.head.trim(),
    technician: draft.technician.trim(),
    phone: draft.phone.trim(),
    peoplePresent: peopleIn(draft) ?? 0,
    devices,
    checks,
    ready,
  };
}
