import type { Evolvers, MeetingEvent, Recorded } from '../event.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import type { PackEvent } from './events.ts';
import { frozenSince } from './frozen.ts';
import type { Freeze } from './state.ts';

export const evolvePack: Evolvers<PackEvent> = {
  'pack-frozen': (meeting, { by, at }) => ({ ...meeting, frozen: { by, at } }),
  'paper-recalled': (meeting, { event: { paperId, reason }, by, at }) => {
    const paper = own(meeting.papers, paperId);
    const version = paper?.versions.at(-1)?.version;
    if (!paper || version === undefined) return meeting;
    // No version is left that anybody may read, compare, search or keep. (P14)
    const recalled = { ...paper, versions: [], recall: { at, by, reason, version } };
    return { ...meeting, papers: { ...meeting.papers, [paperId]: recalled } };
  },
};

/** A later start or another rule does not thaw what has frozen. (P11) */
export function freezeAfter(
  before: Meeting,
  after: Meeting,
  { event, at }: Recorded<MeetingEvent>,
): Freeze | null {
  return event.type === 'meeting-revised' ? frozenSince(before, at) : after.frozen;
}
