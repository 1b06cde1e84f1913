import { useState } from 'react';
import { type LockProblem, LockProblemError } from './prf.ts';

/** What the sentences of {@link LockProblem} are called. */
export const PROBLEM_SENTENCES = {
  refused: 'deviceLock.refused',
  'no-function': 'deviceLock.noFunction',
  'no-domain': 'deviceLock.noDomain',
  unavailable: 'deviceLock.unavailable',
} as const satisfies Record<LockProblem, string>;

/** Something that asks for the person by the lock of the device; what went wrong stays until the next attempt. */
export function useLockAct() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<LockProblem | null>(null);
  const run = async (act: () => Promise<void>) => {
    setBusy(true);
    setProblem(null);
    try {
      await act();
    } catch (thrown) {
      setProblem(thrown instanceof LockProblemError ? thrown.problem : 'unavailable');
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, run };
}
