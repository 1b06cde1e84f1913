export const administrator = {
  chooseBody: 'Body being administered',
  tabs: 'Parts of administration',
  tab: {
    people: 'People',
    units: 'Units',
    body: 'Body',
    types: 'Types of session',
    rooms: 'Rooms',
    calendar: 'Working days',
    mail: 'Letters',
    'sign-ins': 'Sign-in log',
  },
  notYours: 'This page is for system administrators',
  notYoursHint: 'This account administers no body.',
  save: 'Save changes',
  saved: 'Saved.',
} as const;
