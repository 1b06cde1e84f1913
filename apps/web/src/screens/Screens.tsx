import { Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { AT } from './addresses.ts';
import { lazyScreen } from './lazy-screen.ts';
import { NotFound } from './problems/NotFound.tsx';
import { ProblemBoundary } from './problems/ProblemBoundary.tsx';
import { Waiting } from './problems/Waiting.tsx';
import { SignedIn } from './SignedIn.tsx';

const SignInScreen = lazyScreen('SignInScreen', () => import('./sign-in/SignInScreen.tsx'));
const SetUpScreen = lazyScreen('SetUpScreen', () => import('./set-up/SetUpScreen.tsx'));
const NewPasswordScreen = lazyScreen(
  'NewPasswordScreen',
  () => import('./new-password/NewPasswordScreen.tsx'),
);
const HomeScreen = lazyScreen('HomeScreen', () => import('./home/HomeScreen.tsx'));
const SearchScreen = lazyScreen('SearchScreen', () => import('./search/SearchScreen.tsx'));
const NotebookScreen = lazyScreen('NotebookScreen', () => import('./notebook/NotebookScreen.tsx'));
const SessionScreen = lazyScreen('SessionScreen', () => import('./session/SessionScreen.tsx'));
const OpinionBallotScreen = lazyScreen(
  'OpinionBallotScreen',
  () => import('./opinion-ballot/OpinionBallotScreen.tsx'),
);
const SecretariatScreen = lazyScreen(
  'SecretariatScreen',
  () => import('./secretariat/SecretariatScreen.tsx'),
);
const NewMeetingScreen = lazyScreen(
  'NewMeetingScreen',
  () => import('./secretariat/NewMeetingScreen.tsx'),
);
const PrepareScreen = lazyScreen('PrepareScreen', () => import('./prepare/PrepareScreen.tsx'));
const BridgeScreen = lazyScreen('BridgeScreen', () => import('./bridge/BridgeScreen.tsx'));
const ConsoleScreen = lazyScreen('ConsoleScreen', () => import('./console/ConsoleScreen.tsx'));
const RoomScreen = lazyScreen('RoomScreen', () => import('./room-screen/RoomScreen.tsx'));
const PodiumScreen = lazyScreen('PodiumScreen', () => import('./podium/PodiumScreen.tsx'));
const OpinionBallotOfficeScreen = lazyScreen(
  'OpinionBallotOfficeScreen',
  () => import('./opinion-ballot-office/OpinionBallotOfficeScreen.tsx'),
);
const SubmissionsScreen = lazyScreen(
  'SubmissionsScreen',
  () => import('./submissions/SubmissionsScreen.tsx'),
);
const AccountScreen = lazyScreen('AccountScreen', () => import('./account/AccountScreen.tsx'));
const AdministrationScreen = lazyScreen(
  'AdministrationScreen',
  () => import('./administration/AdministrationScreen.tsx'),
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
            <Route path={AT.SearchScreen} element={<SearchScreen />} />
            <Route path={AT.NotebookScreen} element={<NotebookScreen />} />
            <Route path={AT.SessionScreen} element={<SessionScreen />} />
            <Route path={AT.OpinionBallotScreen} element={<OpinionBallotScreen />} />
            <Route path={AT.PrepareScreen} element={<PrepareScreen />} />
            <Route path={AT.BridgeScreen} element={<BridgeScreen />} />
            <Route path={AT.RoomScreen} element={<RoomScreen />} />
            <Route path={AT.SecretariatScreen} element={<SecretariatScreen />} />
            <Route path={AT.NewMeetingScreen} element={<NewMeetingScreen />} />
            <Route path={AT.ConsoleScreen} element={<ConsoleScreen />} />
            <Route path={AT.PodiumScreen} element={<PodiumScreen />} />
            <Route path={AT.OpinionBallotOfficeScreen} element={<OpinionBallotOfficeScreen />} />
            <Route path={AT.SubmissionsScreen} element={<SubmissionsScreen />} />
            <Route path={AT.AdministrationScreen} element={<AdministrationScreen />} />
            <Route path={AT.AccountScreen} element={<AccountScreen />} />
          </Route>
          <Route path="*" element={<NotFound />} />
        </Routes>
      </Suspense>
    </ProblemBoundary>
  );
}
