import { changeItem } from '../agenda/evolve.ts';
import type { Recorded } from '../event.ts';
import type { Meeting } from '../meeting.ts';
import type { ConclusionEvent } from './events.ts';

export function evolveConclusions(
  meeting: Meeting,
  { event, at, by }: Recorded<ConclusionEvent>,
): Meeting {
  const confirmed = event.type === 'conclusion-confirmed';
  return changeItem(meeting, event.itemId, {
    conclusion: {
      text: event.text,
      revision: event.revision,
      confirmedAt: confirmed ? at : null,
      confirmedBy: confirmed ? by : null,
    },
  });
}
