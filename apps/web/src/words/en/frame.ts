import type { Translation } from '../translation.ts';
import type { frame as source } from '../vi/frame.ts';

export const frame = {
  menu: 'Account and settings',
  account: 'Account and devices',
  signOut: 'Sign out',
  language: 'Language',
  colours: 'Screen background',
  light: 'Light',
  dark: 'Dark',
  auto: 'As the device',
} as const satisfies Translation<typeof source>;
