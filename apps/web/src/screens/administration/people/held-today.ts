import type { Position } from '@e-cabinet/protocol';

const CALENDAR = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });

/** The day it is in Viet Nam, `YYYY-MM-DD`: offices change hands by that calendar, as on the server. */
export function today(): string {
  return CALENDAR.format(new Date());
}

/** Whether a position is held on a day; both its ends belong to it. */
export function isHeldOn({ since, until }: Pick<Position, 'since' | 'until'>, day: string) {
  return (since === null || since <= day) && (until === null || until >= day);
}
