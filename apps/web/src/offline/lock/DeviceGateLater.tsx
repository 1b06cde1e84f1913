import { lazy, Suspense } from 'react';
import { addWords } from '../../words/start-words.ts';
import { isBehindLock } from '../device-name.ts';

const Gate = lazy(async () => {
  const [gate] = await Promise.all([import('./DeviceGate.tsx'), addWords(['entrance'])]);
  return { default: gate.DeviceGate };
});

/** Fetched, with its words, only on devices that have a lock. */
export function DeviceGateLater() {
  return (
    isBehindLock() && (
      <Suspense>
        <Gate />
      </Suspense>
    )
  );
}
