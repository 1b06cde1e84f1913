import type { OfficeGroup } from '@e-cabinet/protocol';

/** Behind the meeting's address: the screen of each kind of office; '' is the participants'. */
const SCREENS: Readonly<Record<Exclude<OfficeGroup, 'administrator'>, string>> = {
  chair: '/podium',
  members: '',
  advisers: '',
  secretariat: '/console',
  presenter: '',
  units: '',
  bridge: '/bridge',
  screen: '/screen',
};

/** Where an office goes in a meeting; the first page where none is open. Administrators go to their own screens. */
export function doorOf(group: OfficeGroup | null, meetingId: string | null): string {
  // Knows no meetings.
  if (group === 'administrator') return '/administration';
  if (meetingId === null || group === null) return '/';
  return `/meetings/${encodeURIComponent(meetingId)}${SCREENS[group]}`;
}

export const DOOR_WORDS = {
  chair: 'demonstrationBar.door.chair',
  members: 'demonstrationBar.door.session',
  advisers: 'demonstrationBar.door.session',
  secretariat: 'demonstrationBar.door.secretariat',
  presenter: 'demonstrationBar.door.session',
  units: 'demonstrationBar.door.session',
  bridge: 'demonstrationBar.door.bridge',
  screen: 'demonstrationBar.door.screen',
  administrator: 'administration.title',
} as const satisfies Record<OfficeGroup, string>;
