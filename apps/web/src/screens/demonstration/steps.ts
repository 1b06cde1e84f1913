import type { OfficeGroup } from '@e-cabinet/protocol';

/** What a visitor does first in each kind of seat, in order. */
export const STEPS = {
  chair: [
    'demonstrationBar.steps.start',
    'demonstrationBar.steps.chair.open',
    'demonstrationBar.steps.chair.lead',
    'demonstrationBar.steps.chair.vote',
    'demonstrationBar.steps.another',
  ],
  members: [
    'demonstrationBar.steps.start',
    'demonstrationBar.steps.members.enter',
    'demonstrationBar.steps.members.read',
    'demonstrationBar.steps.members.vote',
    'demonstrationBar.steps.members.floor',
  ],
  advisers: [
    'demonstrationBar.steps.start',
    'demonstrationBar.steps.members.enter',
    'demonstrationBar.steps.advisers.read',
    'demonstrationBar.steps.another',
  ],
  secretariat: [
    'demonstrationBar.steps.start',
    'demonstrationBar.steps.secretariat.prepare',
    'demonstrationBar.steps.secretariat.console',
    'demonstrationBar.steps.secretariat.conclude',
    'demonstrationBar.steps.another',
  ],
  presenter: [
    'demonstrationBar.steps.start',
    'demonstrationBar.steps.presenter.wait',
    'demonstrationBar.steps.presenter.show',
    'demonstrationBar.steps.another',
  ],
  units: [
    'demonstrationBar.steps.units.name',
    'demonstrationBar.steps.units.attend',
    'demonstrationBar.steps.another',
  ],
  bridge: [
    'demonstrationBar.steps.start',
    'demonstrationBar.steps.bridge.report',
    'demonstrationBar.steps.bridge.floor',
    'demonstrationBar.steps.bridge.cut',
    'demonstrationBar.steps.another',
  ],
  screen: ['demonstrationBar.steps.start', 'demonstrationBar.steps.another'],
  administrator: ['demonstrationBar.steps.administrator.people', 'demonstrationBar.steps.another'],
} as const satisfies Record<OfficeGroup, readonly string[]>;
