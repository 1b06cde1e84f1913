import type { Instant } from '@e-cabinet/domain';
import { useSyncExternalStore } from 'react';
import { useConnection } from '../../connection/ConnectionProvider.tsx';
import { FreshnessBar } from '../../parts/FreshnessBar.tsx';

/** Without a network: how old the lists of this screen are. */
export function LineLost({ since }: { readonly since: Instant }) {
  const connection = useConnection();
  const { status } = useSyncExternalStore(connection.subscribe, connection.getSnapshot);
  return status === 'offline' ? <FreshnessBar freshness={{ kind: 'offline', since }} /> : null;
}
