import type { Translation } from '../translation.ts';
import type { administration as source } from '../vi/administration.ts';

export const administration = {
  title: 'System administration',
  linkHint: 'Units, people, accounts and the sign-in log',
  start: 'Enter units and people',
  startHint:
    'The administrator enters the units and adds the secretary, the members and whoever else attends. The secretary creates sessions and invites to them.',
  chooseBody: 'Body being administered',
  tabs: 'Parts of administration',
  tab: {
    people: 'People',
    units: 'Units',
    body: 'Body',
    types: 'Types of session',
    calendar: 'Working days',
    mail: 'Letters',
    'sign-ins': 'Sign-in log',
  },
  notYours: 'This page is for system administrators',
  notYoursHint: 'This account administers no body.',
  save: 'Save changes',
  saved: 'Saved.',
} as const satisfies Translation<typeof source>;
