import type { AgendaEntry, Instant, ItemId } from '@e-cabinet/domain';
import dayjs from 'dayjs';

export interface Timetable {
  /** When each item is expected to begin, if all before it keep to their time. */
  readonly startsAt: ReadonlyMap<ItemId, Instant>;
  readonly totalMinutes: number;
  readonly endsAt: Instant;
}

export function timetableOf(entries: readonly AgendaEntry[], startsAt: Instant): Timetable {
  const starts = new Map<ItemId, Instant>();
  let minutes = 0;
  for (const entry of entries) {
    if (entry.kind !== 'item') continue;
    starts.set(entry.item.id, after(startsAt, minutes));
    minutes += entry.item.minutes;
  }
  return { startsAt: starts, totalMinutes: minutes, endsAt: after(startsAt, minutes) };
}

/** Minutes by which the agenda is longer than the session; negative when there is time to spare. */
export function minutesOver({ endsAt }: Timetable, sessionEndsAt: Instant): number {
  return dayjs(endsAt).diff(sessionEndsAt, 'minute');
}

function after(instant: Instant, minutes: number): Instant {
  return dayjs(instant).add(minutes, 'minute').toISOString();
}
