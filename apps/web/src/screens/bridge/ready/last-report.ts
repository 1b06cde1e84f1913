import type { BridgeReport } from '@e-cabinet/domain';
import { deviceValue, keepDeviceValue } from '../../../offline/device-values.ts';

type Kept = Pick<BridgeReport, 'head' | 'technician' | 'phone' | 'devices'>;

const REPORT = 'report';

/** What this point reported last on this device, so that it need not be typed again; null without any. */
export function lastReport(): Kept | null {
  return (deviceValue(REPORT) as Kept | undefined) ?? null;
}

export function keepReport({ head, technician, phone, devices }: BridgeReport): void {
  const kept: Kept = { head, technician, phone, devices };
  keepDeviceValue(REPORT, kept);
}
