import type { Translation } from '../translation.ts';
import type { demonstration as source } from '../vi/demonstration.ts';

export const demonstration = {
  badge: 'Demonstration',
  title: 'Choose an office to enter the session',
  lead: 'No password is needed. All sessions and papers here are fictional.',
  body: 'Body',
  search: 'Find an office, a unit, a bridge point',
  clear: 'Clear the search',
  found_one: '{{count}} found',
  found_other: '{{count}} found',
  nothing: 'No office matches “{{text}}”',
  nothingHint: 'You may type without Vietnamese marks, for example “tai chinh” or “nghe an”.',
  all_one: 'Show all ({{count}})',
  all_other: 'Show all ({{count}})',
  fewer: 'Show fewer',
  group: {
    chair: 'Chair',
    members: 'Members',
    advisers: 'Advisers',
    secretariat: 'Session secretariat',
    presenter: 'Presenter',
    bridge: 'Bridge points',
    screen: 'Room screen',
    administrator: 'System administrator',
  },
  hint: {
    chair: 'Runs the session: takes up items, gives the floor, opens votes, concludes.',
    members: 'Reads papers, states positions, asks for the floor, votes.',
    advisers: 'Reads what the member may read and prepares opinions; never votes.',
    secretariat: 'Builds the agenda, publishes the papers, follows the session.',
    presenter: 'Presents one item and turns the pages of its paper.',
    bridge: 'Reports readiness, follows the session, asks for the floor for its room.',
    screen: 'Shows the item, the speaker, the vote and the result.',
    administrator: 'Bodies, units, accounts. Cannot read papers.',
  },
} as const satisfies Translation<typeof source>;
