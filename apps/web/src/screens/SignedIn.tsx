import { Navigate, Outlet, useLocation } from 'react-router';
import { useMe } from '../http/me.ts';
import { RefusalNotice } from '../parts/RefusalNotice.tsx';
import { Waiting } from './problems/Waiting.tsx';

/** Lets through whoever is signed in; others go to the page of sign-in and come back afterwards. */
export function SignedIn() {
  const { data: me, error, refetch } = useMe();
  const from = useLocation();
  if (me) return <Outlet />;
  if (me === null) return <Navigate to="/sign-in" replace state={{ from: from.pathname }} />;
  if (error) return <RefusalNotice {...error} onRetry={() => void refetch()} />;
  return <Waiting />;
}
