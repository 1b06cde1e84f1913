import { Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { lazyScreen } from './lazy-screen.ts';
import { NotFound } from './problems/NotFound.tsx';
import { ProblemBoundary } from './problems/ProblemBoundary.tsx';
import { Waiting } from './problems/Waiting.tsx';
import { SignedIn } from './SignedIn.tsx';

/** Where each screen is. */
const AT = {
  SignInScreen: '/sign-in',
  SetUpScreen: '/set-up',
  NewPasswordScreen: '/new-password',
  HomeScreen: '/',
  SessionScreen: '/meetings/:meetingId',
  SecretariatScreen: '/secretariat',
  NewMeetingScreen: '/secretariat/new',
  PrepareScreen: '/meetings/:meetingId/prepare/:tab?',
  BridgeScreen: '/meetings/:meetingId/bridge',
  ConsoleScreen: '/meetings/:meetingId/console',
  RoomScreen: '/meetings/:meetingId/screen',
  PodiumScreen: '/meetings/:meetingId/podium',
  AccountScreen: '/account',
  AdministrationScreen: '/administration/:tab?/:personId?',
} as const;

const SignInScreen = lazyScreen(
  AT.SignInScreen,
  () => import('./sign-in/SignInScreen.tsx'),
  'SignInScreen',
);
const SetUpScreen = lazyScreen(
  AT.SetUpScreen,
  () => import('./set-up/SetUpScreen.tsx'),
  'SetUpScreen',
);
const NewPasswordScreen = lazyScreen(
  AT.NewPasswordScreen,
  () => import('./new-password/NewPasswordScreen.tsx'),
  'NewPasswordScreen',
);
const HomeScreen = lazyScreen(AT.HomeScreen, () => import('./home/HomeScreen.tsx'), 'HomeScreen');
const SessionScreen = lazyScreen(
  AT.SessionScreen,
  () => import('./session/SessionScreen.tsx'),
  'SessionScreen',
);
const SecretariatScreen = lazyScreen(
  AT.SecretariatScreen,
  () => import('./secretariat/SecretariatScreen.tsx'),
  'SecretariatScreen',
);
const NewMeetingScreen = lazyScreen(
  AT.NewMeetingScreen,
  () => import('./secretariat/NewMeetingScreen.tsx'),
  'NewMeetingScreen',
);
const PrepareScreen = lazyScreen(
  AT.PrepareScreen,
  () => import('./prepare/PrepareScreen.tsx'),
  'PrepareScreen',
);
const BridgeScreen = lazyScreen(
  AT.BridgeScreen,
  () => import('./bridge/BridgeScreen.tsx'),
  'BridgeScreen',
);
const ConsoleScreen = lazyScreen(
  AT.ConsoleScreen,
  () => import('./console/ConsoleScreen.tsx'),
  'ConsoleScreen',
);
const RoomScreen = lazyScreen(
  AT.RoomScreen,
  () => import('./room-screen/RoomScreen.tsx'),
  'RoomScreen',
);
const PodiumScreen = lazyScreen(
  AT.PodiumScreen,
  () => import('./podium/PodiumScreen.tsx'),
  'PodiumScreen',
);
const AccountScreen = lazyScreen(
  AT.AccountScreen,
  () => import('./account/AccountScreen.tsx'),
  'AccountScreen',
);
const AdministrationScreen = lazyScreen(
  AT.AdministrationScreen,
  () => import('./administration/AdministrationScreen.tsx'),
  'AdministrationScreen',
);

/** Every address of the application; each screen is a chunk of its own. */
export function Screens() {
  return (
    <ProblemBoundary>
      <Suspense fallback={<Waiting />}>
        <Routes>
          <Route path={AT.SignInScreen} element={<SignInScreen />} />
          <Route path={AT.SetUpScreen} element={<SetUpScreen />} />
          <Route path={AT.NewPasswordScreen} element={<NewPasswordScreen />} />
          <Route element={<SignedIn />}>
            <Route path={AT.HomeScreen} element={<HomeScreen />} />
            <Route path={AT.SessionScreen} element={<SessionScreen />} />
            <Route path={AT.PrepareScreen} element={<PrepareScreen />} />
            <Route path={AT.BridgeScreen} element={<BridgeScreen />} />
            <Route path={AT.RoomScreen} element={<RoomScreen />} />
            <Route path={AT.SecretariatScreen} element={<SecretariatScreen />} />
            <Route path={AT.NewMeetingScreen} element={<NewMeetingScreen />} />
            <Route path={AT.ConsoleScreen} element={<ConsoleScreen />} />
            <Route path={AT.PodiumScreen} element={<PodiumScreen />} />
            <Route path={AT.AdministrationScreen} element={<AdministrationScreen />} />
            <Route path={AT.AccountScreen} element={<AccountScreen />} />
          </Route>
          <Route path="*" element={<NotFound />} />
        </Routes>
      </Suspense>
    </ProblemBoundary>
  );
}
