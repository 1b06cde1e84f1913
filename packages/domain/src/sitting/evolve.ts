import { changeItem } from '../agenda/evolve.ts';
import type { Recusal } from '../agenda/state.ts';
import { entryIn, withEntry } from '../drawers.ts';
import type { Evolvers } from '../event.ts';
import type { Meeting } from '../meeting.ts';
import { withoutItem } from '../opinions/consent-list.ts';
import { own } from '../own.ts';
import { acknowledge, announce } from './announce.ts';
import type { SittingEvent } from './events.ts';
import type { Attendance, PodiumTerm } from './state.ts';

export const evolveSitting: Evolvers<SittingEvent> = {
  'sitting-opened': (meeting, { at }) => ({ ...meeting, phase: 'in-session', openedAt: at }),
  'sitting-suspended': (meeting) => ({ ...meeting, phase: 'suspended' }),
  'sitting-resumed': (meeting) => ({ ...meeting, phase: 'in-session' }),
  'sitting-closed': (meeting, { at }) => ({
    ...meeting,
    phase: 'closed',
    closedAt: at,
    podiumTerms: endTerm(meeting, at),
  }),
  'checked-in': (meeting, { event: { seatId, where, way }, at }) => {
    return attend(meeting, seatId, { present: true, where, way, since: at });
  },
  'checked-out': (meeting, { event: { seatId }, at }) => {
    const before = entryIn(meeting.attendance, seatId);
    return before ? attend(meeting, seatId, { ...before, present: false, since: at }) : meeting;
  },
  'item-taken-up': (meeting, { event: { itemId }, at }) => takeUp(meeting, itemId, at),
  'item-concluded': (meeting, { event: { itemId }, at }) => {
    return leave(changeItem(meeting, itemId, { state: 'concluded', leftAt: at }), itemId);
  },
  'item-postponed': (meeting, { event: { itemId, reason: postponedBecause }, at }) => {
    const postponed = { state: 'postponed', leftAt: at, postponedBecause } as const;
    return leave(changeItem(meeting, itemId, postponed), itemId);
  },
  'doors-closed': (meeting) => ({ ...meeting, doorsClosed: true }),
  'doors-opened': (meeting) => ({ ...meeting, doorsClosed: false }),
  'chair-handed-over': (meeting, { event }) => handChair(meeting, event.itemId, event.seatId),
  'chair-taken-back': (meeting, { event }) => handChair(meeting, event.itemId, null),
  'podium-taken': (meeting, { event: { seatId, reason }, at }) => {
    const term = { seatId, reason, from: at, until: null };
    return { ...meeting, podiumTerms: [...endTerm(meeting, at), term] };
  },
  'podium-left': (meeting, { at }) => ({ ...meeting, podiumTerms: endTerm(meeting, at) }),
  'member-recused': (meeting, { event: { itemId, seatId, reason }, by }) => {
    return recuse(meeting, itemId, seatId, [{ seatId, reason, by }]);
  },
  'recusal-taken-back': (meeting, { event }) => recuse(meeting, event.itemId, event.seatId, []),
  'announcement-made': (meeting, recorded) => {
    return { ...meeting, announcements: announce(meeting.announcements, recorded) };
  },
  'announcement-acknowledged': (meeting, { event }) => {
    return { ...meeting, announcements: acknowledge(meeting.announcements, event) };
  },
};

/** What was taken up before and is again keeps its first time. (S9) */
function takeUp(meeting: Meeting, itemId: string, at: string): Meeting {
  const takenUpAt = own(meeting.agenda.items, itemId)?.takenUpAt ?? at;
  const current = { state: 'current', takenUpAt, leftAt: null, postponedBecause: null } as const;
  const moved = changeItem(meeting, itemId, current);
  return withoutItem({ ...moved, currentItemId: itemId }, itemId);
}

function leave(meeting: Meeting, itemId: string): Meeting {
  const currentItemId = meeting.currentItemId === itemId ? null : meeting.currentItemId;
  return withoutItem({ ...meeting, currentItemId }, itemId);
}

function handChair(meeting: Meeting, itemId: string | null, seatId: string | null): Meeting {
  if (itemId === null) return { ...meeting, chairHandedTo: seatId };
  return changeItem(meeting, itemId, { chairSeatId: seatId });
}

/** What is said of a member's part in an item takes the place of what was said before. */
function recuse(
  meeting: Meeting,
  itemId: string,
  seatId: string,
  said: readonly Recusal[],
): Meeting {
  const before = own(meeting.agenda.items, itemId)?.recusals ?? [];
  const others = before.filter((recusal) => recusal.seatId !== seatId);
  return changeItem(meeting, itemId, { recusals: [...others, ...said] });
}

function endTerm({ podiumTerms }: Meeting, at: string): readonly PodiumTerm[] {
  return podiumTerms.map((term) => ({ ...term, until: term.until ?? at }));
}

function attend(meeting: Meeting, seatId: string, attendance: Attendance): Meeting {
  return { ...meeting, attendance: withEntry(meeting.attendance, seatId, attendance) };
}
