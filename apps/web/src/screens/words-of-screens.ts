import type { WordSet } from '../words/word-set.ts';
import type { AT } from './addresses.ts';

/** What each screen speaks beside the words of the tablet. A test compares it with what they say. */
export const WORDS_OF: Readonly<Record<keyof typeof AT, readonly WordSet[]>> = {
  SignInScreen: ['demonstration'],
  SetUpScreen: ['desk'],
  NewPasswordScreen: ['desk'],
  HomeScreen: ['writing', 'reading'],
  SearchScreen: ['reading'],
  SessionScreen: [],
  OpinionBallotScreen: ['writing'],
  SecretariatScreen: ['desk', 'reading'],
  NewMeetingScreen: ['desk'],
  PrepareScreen: ['hall', 'desk'],
  BridgeScreen: ['places'],
  ConsoleScreen: ['hall', 'console'],
  RoomScreen: ['places'],
  PodiumScreen: ['hall'],
  OpinionBallotOfficeScreen: ['console', 'desk', 'writing'],
  AccountScreen: ['desk'],
  AdministrationScreen: ['desk'],
};
