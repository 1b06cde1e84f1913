import { z } from 'zod';
import { officeName } from './parts.ts';

/** A day of this century, `YYYY-MM-DD`. */
export const calendarDate = z.iso.date().regex(/^20/);

/**
 * `GET /api/calendar` → 200 `WorkCalendar`, for everybody signed in: days off, days worked in their
 * stead, and how many minutes the clocks of the installation are ahead of UTC.
 *
 * `PUT /api/calendar/:date` → 204: the day is off, or `worked` in another's stead. `DELETE` of the same
 * → 204: it is as any other day of its week. For administrators of a body that lies below no other.
 */
export const calendarDay = z.strictObject({ name: officeName, worked: z.boolean() });
export type CalendarDay = z.infer<typeof calendarDay>;
