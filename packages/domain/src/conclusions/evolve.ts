import { changeItem } from '../agenda/evolve.ts';
import type { Evolvers } from '../event.ts';
import type { ConclusionEvent } from './events.ts';

export const evolveConclusions: Evolvers<ConclusionEvent> = {
  'conclusion-drafted': (meeting, { event: { itemId, text, revision } }) => {
    const conclusion = { text, revision, confirmedAt: null, confirmedBy: null };
    return changeItem(meeting, itemId, { conclusion });
  },
  'conclusion-confirmed': (meeting, { event: { itemId, text, revision }, at, by }) => {
    const conclusion = { text, revision, confirmedAt: at, confirmedBy: by };
    return changeItem(meeting, itemId, { conclusion });
  },
};
