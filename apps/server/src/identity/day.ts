const CALENDAR = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });

/** @returns the day it is in Viet Nam, `YYYY-MM-DD`: offices change hands by that calendar */
export function dayOf(instant: Date): string {
  return CALENDAR.format(instant);
}
