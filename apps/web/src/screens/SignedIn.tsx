import type { Me } from '@e-cabinet/protocol';
import { lazy, Suspense } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { ConnectionProvider } from '../connection/ConnectionProvider.tsx';
import { useMe } from '../http/me.ts';
import { deviceValuesAreOf } from '../offline/device-values.ts';
import { DeviceGateLater } from '../offline/lock/DeviceGateLater.tsx';
import { RefusalNotice } from '../parts/RefusalNotice.tsx';
import { LineEnded } from './problems/LineEnded.tsx';
import { Waiting } from './problems/Waiting.tsx';

/** Draws nothing, and nothing waits for it. */
const KeptForReading = lazy(async () => ({
  default: (await import('../offline/KeptForReading.tsx')).KeptForReading,
}));

/** Lets through whoever is signed in, with a line to the server; others sign in and come back afterwards. */
export function SignedIn() {
  return (
    <>
      <Entered />
      <DeviceGateLater />
    </>
  );
}

function Entered() {
  const { data: me, error, refetch } = useMe();
  const from = useLocation();
  if (me) {
    deviceValuesAreOf(me.person.id);
    return (
      <ConnectionProvider key={me.sessionId} follower={isOfTheCrowd(me)}>
        <LineEnded />
        <Suspense>
          <KeptForReading me={me} />
        </Suspense>
        <Outlet />
      </ConnectionProvider>
    );
  }
  if (me === null) {
    return <Navigate to="/sign-in" replace state={{ from: from.pathname + from.search }} />;
  }
  if (error) return <RefusalNotice {...error} onRetry={() => void refetch()} />;
  return <Waiting />;
}

/** Bridge points and room screens are many; after a cut they come back spread over seconds. */
function isOfTheCrowd({ bodies }: Me): boolean {
  const roles = bodies.flatMap((body) => body.roles);
  return roles.length > 0 && roles.every((role) => role === 'bridge' || role === 'screen');
}
