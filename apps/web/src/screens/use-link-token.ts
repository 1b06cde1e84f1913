import { useEffect, useState } from 'react';

/**
 * The token of a one-time link, from the address's fragment, which no server and no log sees; null
 * without one. It is taken out of the address bar at once, so that it stays in no history either.
 */
export function useLinkToken(): string | null {
  const [token] = useState(() => location.hash.slice(1) || null);
  useEffect(() => {
    if (token) history.replaceState(history.state, '', location.pathname);
  }, [token]);
  return token;
}
