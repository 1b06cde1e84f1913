import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { useConnection } from '../../connection/ConnectionProvider.tsx';
import { ProblemBoundary } from '../problems/ProblemBoundary.tsx';

/** Long enough for whoever stands there to read what happened. */
const RELOAD_AFTER_MS = 15_000;

/** Nobody is there to press anything: whatever goes wrong, the page comes back by itself. */
export function Unattended({ children }: { readonly children: ReactNode }) {
  useNewVersion();
  return <ProblemBoundary reloadAfterMs={RELOAD_AFTER_MS}>{children}</ProblemBoundary>;
}

/** The server speaks a newer protocol: the page that goes with it is one reload away. */
function useNewVersion(): void {
  const connection = useConnection();
  const { refusal } = useSyncExternalStore(connection.subscribe, connection.getSnapshot);
  const outdated = refusal === 'protocol-outdated';
  useEffect(() => {
    if (!outdated) return;
    const timer = setTimeout(() => location.reload(), RELOAD_AFTER_MS);
    return () => clearTimeout(timer);
  }, [outdated]);
}
