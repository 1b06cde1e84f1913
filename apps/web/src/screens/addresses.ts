/** Where each screen is. */
export const AT = {
  SignInScreen: '/sign-in',
  SetUpScreen: '/set-up',
  NewPasswordScreen: '/new-password',
  HomeScreen: '/',
  SessionScreen: '/meetings/:meetingId',
  OpinionBallotScreen: '/opinion-ballots/:meetingId',
  SecretariatScreen: '/secretariat',
  NewMeetingScreen: '/secretariat/new',
  PrepareScreen: '/meetings/:meetingId/prepare/:tab?',
  BridgeScreen: '/meetings/:meetingId/bridge',
  ConsoleScreen: '/meetings/:meetingId/console',
  RoomScreen: '/meetings/:meetingId/screen',
  PodiumScreen: '/meetings/:meetingId/podium',
  OpinionBallotOfficeScreen: '/opinion-ballots/:meetingId/office',
  AccountScreen: '/account',
  AdministrationScreen: '/administration/:tab?/:personId?',
} as const;
