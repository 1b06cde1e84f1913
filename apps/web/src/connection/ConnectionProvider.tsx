import type { Connection } from '@e-cabinet/client';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { takeLine } from './first-line.ts';

const ConnectionContext = createContext<Connection | null>(null);

export interface ConnectionProviderProps {
  /** A bridge point or a room screen: one of many, which come back spread over seconds. */
  readonly follower: boolean;
  readonly children: ReactNode;
}

/** One line to the server for everything a signed-in person follows; it ends with the sign-in. */
export function ConnectionProvider({ follower, children }: ConnectionProviderProps) {
  const [connection, setConnection] = useState<Connection | null>(null);
  useEffect(() => {
    const opened = takeLine(follower);
    const awake = () => {
      if (document.visibilityState === 'visible') opened.retryNow();
    };
    window.addEventListener('online', awake);
    document.addEventListener('visibilitychange', awake);
    setConnection(opened);
    return () => {
      window.removeEventListener('online', awake);
      document.removeEventListener('visibilitychange', awake);
      opened.close();
    };
  }, [follower]);
  if (!connection) return null;
  return <ConnectionContext value={connection}>{children}</ConnectionContext>;
}

export function useConnection(): Connection {
  const connection = useContext(ConnectionContext);
  if (!connection) throw new Error('useConnection stands outside of ConnectionProvider');
  return connection;
}
