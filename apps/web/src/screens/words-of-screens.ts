import type { WordSet } from '../words/word-set.ts';
import type { AT } from './addresses.ts';

/** What each screen speaks beside the words of the tablet. A test compares it with what they say. */
export const WORDS_OF: Readonly<Record<keyof typeof AT, readonly WordSet[]>> = {
  SignInScreen: ['entrance', 'demonstration'],
  SetUpScreen: ['entrance'],
  NewPasswordScreen: ['entrance'],
  HomeScreen: ['reading', 'invitation', 'ways'],
  SearchScreen: ['reading'],
  NotebookScreen: ['reading'],
  SessionScreen: [],
  OpinionBallotScreen: ['writing'],
  SecretariatScreen: ['desk', 'reading'],
  NewMeetingScreen: ['desk'],
  PrepareScreen: ['hall', 'desk', 'invitation', 'seating'],
  BridgeScreen: ['places'],
  ConsoleScreen: ['hall', 'console', 'invitation'],
  RoomScreen: ['places'],
  PodiumScreen: ['hall', 'invitation'],
  OpinionBallotOfficeScreen: ['console', 'desk', 'hall', 'writing'],
  SubmissionsScreen: ['desk', 'hall'],
  AccountScreen: ['entrance'],
  AdministrationScreen: ['entrance', 'desk'],
};
