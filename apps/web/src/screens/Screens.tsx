import { Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { lazyScreen } from './lazy-screen.ts';
import { NotFound } from './problems/NotFound.tsx';
import { ProblemBoundary } from './problems/ProblemBoundary.tsx';
import { Waiting } from './problems/Waiting.tsx';
import { SignedIn } from './SignedIn.tsx';

const SignInScreen = lazyScreen(() => import('./sign-in/SignInScreen.tsx'), 'SignInScreen');
const SetUpScreen = lazyScreen(() => import('./set-up/SetUpScreen.tsx'), 'SetUpScreen');
const NewPasswordScreen = lazyScreen(
  () => import('./new-password/NewPasswordScreen.tsx'),
  'NewPasswordScreen',
);
const HomeScreen = lazyScreen(() => import('./home/HomeScreen.tsx'), 'HomeScreen');
const SessionScreen = lazyScreen(() => import('./session/SessionScreen.tsx'), 'SessionScreen');
const SecretariatScreen = lazyScreen(
  () => import('./secretariat/SecretariatScreen.tsx'),
  'SecretariatScreen',
);
const NewMeetingScreen = lazyScreen(
  () => import('./secretariat/NewMeetingScreen.tsx'),
  'NewMeetingScreen',
);
const PrepareScreen = lazyScreen(() => import('./prepare/PrepareScreen.tsx'), 'PrepareScreen');
const BridgeScreen = lazyScreen(() => import('./bridge/BridgeScreen.tsx'), 'BridgeScreen');
const ConsoleScreen = lazyScreen(() => import('./console/ConsoleScreen.tsx'), 'ConsoleScreen');
const RoomScreen = lazyScreen(() => import('./room-screen/RoomScreen.tsx'), 'RoomScreen');
const PodiumScreen = lazyScreen(() => import('./podium/PodiumScreen.tsx'), 'PodiumScreen');
const AccountScreen = lazyScreen(() => import('./account/AccountScreen.tsx'), 'AccountScreen');

const AdministrationScreen = lazyScreen(
  () => import('./administration/AdministrationScreen.tsx'),
  'AdministrationScreen',
);

/** Every address of the application; each screen is a chunk of its own. */
export function Screens() {
  return (
    <ProblemBoundary>
      <Suspense fallback={<Waiting />}>
        <Routes>
          <Route path="/sign-in" element={<SignInScreen />} />
          <Route path="/set-up" element={<SetUpScreen />} />
          <Route path="/new-password" element={<NewPasswordScreen />} />
          <Route element={<SignedIn />}>
            <Route path="/" element={<HomeScreen />} />
            <Route path="/meetings/:meetingId" element={<SessionScreen />} />
            <Route path="/meetings/:meetingId/prepare/:tab?" element={<PrepareScreen />} />
            <Route path="/meetings/:meetingId/bridge" element={<BridgeScreen />} />
            <Route path="/meetings/:meetingId/screen" element={<RoomScreen />} />
            <Route path="/secretariat" element={<SecretariatScreen />} />
            <Route path="/secretariat/new" element={<NewMeetingScreen />} />
            <Route path="/meetings/:meetingId/console" element={<ConsoleScreen />} />
            <Route path="/meetings/:meetingId/podium" element={<PodiumScreen />} />
            <Route path="/administration/:tab?/:personId?" element={<AdministrationScreen />} />
            <Route path="/account" element={<AccountScreen />} />
          </Route>
          <Route path="*" element={<NotFound />} />
        </Routes>
      </Suspense>
    </ProblemBoundary>
  );
}
