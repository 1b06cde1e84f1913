import type { WordSet } from '../words/word-set.ts';
import type { AT } from './addresses.ts';

/** What each screen speaks beside the words of the tablet. A test compares it with what they say. */
export const WORDS_OF: Readonly<Record<keyof typeof AT, readonly WordSet[]>> = {
  SignInScreen: ['demonstration'],
  SetUpScreen: ['desk'],
  NewPasswordScreen: ['desk'],
  HomeScreen: ['writing'],
  SessionScreen: [],
  OpinionBallotScreen: ['writing'],
  SecretariatScreen: ['desk'],
  NewMeetingScreen: ['desk'],
  PrepareScreen: ['hall', 'desk'],
  BridgeScreen: ['hall'],
  ConsoleScreen: ['hall'],
  RoomScreen: ['hall'],
  PodiumScreen: ['hall'],
  AccountScreen: ['desk'],
  AdministrationScreen: ['desk'],
};
