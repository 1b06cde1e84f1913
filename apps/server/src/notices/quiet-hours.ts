/** Whole hours of the day by the clocks of the installation; from 22 to 6 goes over midnight. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

const HOUR_MS = 3_600_000;

/** When a letter that is ready now goes out: at once, or at the end of the quiet hours. */
export function afterQuiet(now: Date, quiet: QuietHours | null, offsetMinutes: number): Date {
  if (!quiet) return now;
  const local = now.getTime() + offsetMinutes * 60_000;
  const hour = Math.floor(local / HOUR_MS);
  const ofDay = hour % 24;
  const { from, to } = quiet;
  const isQuiet = from < to ? ofDay >= from && ofDay < to : ofDay >= from || ofDay < to;
  if (!isQuiet) return now;
  const hoursLeft = (to - ofDay + 24) % 24;
  return new Date((hour + hoursLeft) * HOUR_MS - offsetMinutes * 60_000);
}
