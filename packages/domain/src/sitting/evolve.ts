import { changeItem } from '../agenda/evolve.ts';
import type { Recorded } from '../event.ts';
import type { Meeting } from '../meeting.ts';
import { withoutItem } from '../opinions/evolve.ts';
import { unreachable } from '../unreachable.ts';
import type { SittingEvent } from './events.ts';
import type { Attendance } from './state.ts';

export function evolveSitting(meeting: Meeting, recorded: Recorded<SittingEvent>): Meeting {
  const { event, at } = recorded;
  switch (event.type) {
    case 'sitting-opened':
      return { ...meeting, phase: 'in-session', openedAt: at };
    case 'sitting-suspended':
      return { ...meeting, phase: 'suspended' };
    case 'sitting-resumed':
      return { ...meeting, phase: 'in-session' };
    case 'sitting-closed':
      return { ...meeting, phase: 'closed', closedAt: at };
    case 'checked-in':
      return attend(meeting, event.seatId, {
        present: true,
        where: event.where,
        way: event.way,
        since: at,
      });
    case 'checked-out':
      return checkOut(meeting, event.seatId, at);
    case 'item-taken-up':
    case 'item-concluded':
    case 'item-postponed':
      return moveOn(meeting, event, at);
    case 'doors-closed':
    case 'doors-opened':
      return { ...meeting, doorsClosed: event.type === 'doors-closed' };
    case 'chair-handed-over':
      return handChair(meeting, event.itemId, event.seatId);
    case 'chair-taken-back':
      return handChair(meeting, event.itemId, null);
    case 'announcement-made':
    case 'announcement-acknowledged':
      return { ...meeting, announcements: announce(meeting.announcements, { ...recorded, event }) };
    default:
      return unreachable(event);
  }
}

type ItemStep = Extract<
  SittingEvent,
  { type: 'item-taken-up' | 'item-concluded' | 'item-postponed' }
>;

function moveOn(meeting: Meeting, event: ItemStep, at: string): Meeting {
  if (event.type === 'item-taken-up') {
    const takenUpAt = meeting.agenda.items[event.itemId]?.takenUpAt ?? at;
    const moved = changeItem(meeting, event.itemId, {
      state: 'current',
      takenUpAt,
      leftAt: null,
      postponedBecause: null,
    });
    return withoutItem({ ...moved, currentItemId: event.itemId }, event.itemId);
  }
  const left = changeItem(
    meeting,
    event.itemId,
    event.type === 'item-concluded'
      ? { state: 'concluded', leftAt: at }
      : { state: 'postponed', leftAt: at, postponedBecause: event.reason },
  );
  const current = left.currentItemId === event.itemId ? null : left.currentItemId;
  return withoutItem({ ...left, currentItemId: current }, event.itemId);
}

function handChair(meeting: Meeting, itemId: string | null, seatId: string | null): Meeting {
  if (itemId === null) return { ...meeting, chairHandedTo: seatId };
  return changeItem(meeting, itemId, { chairSeatId: seatId });
}

function attend(meeting: Meeting, seatId: string, attendance: Attendance): Meeting {
  return { ...meeting, attendance: { ...meeting.attendance, [seatId]: attendance } };
}

function checkOut(meeting: Meeting, seatId: string, at: string): Meeting {
  const before = meeting.attendance[seatId];
  return before ? attend(meeting, seatId, { ...before, present: false, since: at }) : meeting;
}

export type AnnouncementEvent = Extract<
  SittingEvent,
  { type: 'announcement-made' | 'announcement-acknowledged' }
>;

export function announce(
  announcements: Meeting['announcements'],
  { event, at, by }: Recorded<AnnouncementEvent>,
): Meeting['announcements'] {
  if (event.type === 'announcement-made') {
    const { announcementId: id, text, audience } = event;
    return [...announcements, { id, text, audience, at, by, acknowledgedBy: [] }];
  }
  return announcements.map((announcement) =>
    announcement.id === event.announcementId
      ? { ...announcement, acknowledgedBy: [...announcement.acknowledgedBy, event.seatId] }
      : announcement,
  );
}
