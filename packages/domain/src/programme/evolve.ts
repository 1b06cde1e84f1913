import { changeItem } from '../agenda/evolve.ts';
import { itemsInOrder } from '../agenda/order.ts';
import type { Evolvers } from '../event.ts';
import type { SeatId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import type { ProgrammeEvent } from './events.ts';
import { programmeNow, readinessOf } from './programme-now.ts';
import type { Programme } from './state.ts';

export const evolveProgramme: Evolvers<ProgrammeEvent> = {
  'item-assessed': (meeting, { event: { itemId, result, note }, by, at }) => {
    const textVersion = own(meeting.agenda.items, itemId)?.textVersion ?? 0;
    return changeItem(meeting, itemId, { assessment: { result, note, by, at, textVersion } });
  },
  'programme-submitted': (meeting, { event: { label, toSeatId, note }, by, at }) => {
    const earlier = meeting.programmes.map((each) =>
      each.state === 'submitted' ? ({ ...each, state: 'overtaken' } as const) : each,
    );
    return {
      ...meeting,
      programmes: [...earlier, submitted(meeting, label, toSeatId, note, by, at)],
    };
  },
  'programme-approved': (meeting, { event: { label }, at }) =>
    changeProgramme(meeting, label, { state: 'approved', decidedAt: at }),
  'programme-refused': (meeting, { event: { label, reason }, at }) =>
    changeProgramme(meeting, label, { state: 'refused', decidedAt: at, reason }),
};

function submitted(
  meeting: Meeting,
  label: string,
  toSeatId: SeatId,
  note: string,
  by: string,
  at: string,
): Programme {
  return {
    ...{ label, submittedBy: by, submittedAt: at, toSeatId, note },
    lines: programmeNow(meeting),
    notReady: itemsInOrder(meeting.agenda)
      .filter((item) => readinessOf(item) !== 'ready')
      .map(({ id }) => id),
    state: 'submitted',
    decidedAt: null,
    reason: '',
  };
}

function changeProgramme(meeting: Meeting, label: string, change: Partial<Programme>): Meeting {
  const programmes = meeting.programmes.map((each) =>
    each.label === label ? { ...each, ...change } : each,
  );
  return { ...meeting, programmes };
}
