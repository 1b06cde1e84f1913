import { lazy, Suspense } from 'react';
import { isBehindLock } from '../device-name.ts';

const Gate = lazy(async () => (await import('./load-gate.ts')).loadGate());

/** Fetched only on devices that have a lock. */
export function DeviceGateLater() {
  return (
    isBehindLock() && (
      <Suspense>
        <Gate />
      </Suspense>
    )
  );
}
