import type { BridgeReport } from '@e-cabinet/domain';

type Kept = Pick<BridgeReport, 'head' | 'technician' | 'phone' | 'devices'>;

function keyOf(personId: string): string {
  return `e-cabinet.report.${personId}`;
}

/** What this point reported last on this device, so that it need not be typed again; null without any. */
export function lastReport(personId: string): Kept | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(personId)) ?? 'null');
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

export function keepReport(personId: string, report: BridgeReport): void {
  const { head, technician, phone, devices } = report;
  const kept: Kept = { head, technician, phone, devices };
  try {
    localStorage.setItem(keyOf(personId), JSON.stringify(kept));
  } catch {
    // A managed device may forbid storage; the form then starts empty.
  }
}

function isKept(kept: unknown): kept is Kept {
  if (typeof kept !== 'object' || kept === null) return false;
  const { head, technician, phone, devices } = kept as Record<string, unknown>;
  return (
    [head, technician, phone].every((field) => typeof field === 'string') &&
    Array.isArray(devices) &&
    devices.every((device) => typeof device === 'string')
  );
}
