import type { BodyRole } from '@e-cabinet/protocol';

export const ROLE_NAMES = {
  administrator: 'account.roles.administrator',
  secretary: 'account.roles.secretary',
  member: 'account.roles.member',
  adviser: 'account.roles.adviser',
  'unit-officer': 'account.roles.unit-officer',
  presenter: 'account.roles.presenter',
  bridge: 'account.roles.bridge',
  screen: 'account.roles.screen',
} as const satisfies Record<BodyRole, string>;
