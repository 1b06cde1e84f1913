import type { OfficeGroup } from '@e-cabinet/protocol';

/** Behind the meeting's address: the screen of each kind of office; '' is the participants'. */
const SCREENS: Readonly<Record<OfficeGroup, string | null>> = {
  chair: '/podium',
  members: '',
  advisers: '',
  secretariat: '/console',
  presenter: '',
  units: '',
  bridge: '/bridge',
  screen: '/screen',
  // Knows no meetings.
  administrator: null,
};

/** Where an office goes in a meeting; the first page where it has no business there. */
export function doorOf(group: OfficeGroup | null, meetingId: string | null): string {
  const screen = group && SCREENS[group];
  if (meetingId === null || screen === null) return '/';
  return `/meetings/${encodeURIComponent(meetingId)}${screen}`;
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
  administrator: 'common.home',
} as const satisfies Record<OfficeGroup, string>;
