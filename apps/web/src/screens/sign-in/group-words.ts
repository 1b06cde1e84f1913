import type { OfficeGroup } from '@e-cabinet/protocol';
import {
  IconBroadcast,
  IconBuildingBank,
  IconDeviceTv,
  IconGavel,
  IconNotes,
  IconPresentation,
  IconSettings,
  IconUsers,
  IconUsersPlus,
  type TablerIcon,
} from '@tabler/icons-react';

export const GROUP_FORMS: Readonly<Record<OfficeGroup, TablerIcon>> = {
  chair: IconGavel,
  members: IconBuildingBank,
  advisers: IconUsers,
  secretariat: IconNotes,
  presenter: IconPresentation,
  units: IconUsersPlus,
  bridge: IconBroadcast,
  screen: IconDeviceTv,
  administrator: IconSettings,
};

export const GROUP_NAMES = {
  chair: 'demonstration.group.chair',
  members: 'demonstration.group.members',
  advisers: 'demonstration.group.advisers',
  secretariat: 'demonstration.group.secretariat',
  presenter: 'demonstration.group.presenter',
  units: 'demonstration.group.units',
  bridge: 'demonstration.group.bridge',
  screen: 'demonstration.group.screen',
  administrator: 'demonstration.group.administrator',
} as const satisfies Record<OfficeGroup, string>;

export const GROUP_HINTS = {
  chair: 'demonstration.hint.chair',
  members: 'demonstration.hint.members',
  advisers: 'demonstration.hint.advisers',
  secretariat: 'demonstration.hint.secretariat',
  presenter: 'demonstration.hint.presenter',
  units: 'demonstration.hint.units',
  bridge: 'demonstration.hint.bridge',
  screen: 'demonstration.hint.screen',
  administrator: 'demonstration.hint.administrator',
} as const satisfies Record<OfficeGroup, string>;
