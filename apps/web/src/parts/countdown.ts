/**
 * Whole seconds until an instant, by the server's clock; negative once it has passed.
 * `clockOffset` is what has to be added to this device's clock, in milliseconds. Rounded up, so
 * that a clock shows 0 only when the time is over.
 */
export function secondsLeft(deadline: string, clockOffset: number, now: number): number {
  return Math.ceil((Date.parse(deadline) - (now + clockOffset)) / 1000);
}

/** Milliseconds until the shown second changes, so that all clocks in a room change together. */
export function untilNextSecond(deadline: string, clockOffset: number, now: number): number {
  const left = Date.parse(deadline) - (now + clockOffset);
  return (((left % 1000) + 1000) % 1000) + 1;
}

/** `4:05`, `1:02:09`; after the end with a minus sign: `−0:12`. */
export function clockFace(seconds: number): string {
  const whole = Math.abs(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3_600);
  const minutes = Math.floor((whole % 3_600) / 60);
  const face =
    hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
  return seconds < 0 ? `\u2212${face}` : face;
}

/** How pressing the time is; L6 of the features: a warning at 3 minutes, a second one at 30 seconds. */
export type Urgency = 'calm' | 'soon' | 'now' | 'over';

export const SOON_SECONDS = 180;
export const NOW_SECONDS = 30;

/** A speech that is itself shorter than the first warning starts calm: only the second applies. */
export function urgencyOf(seconds: number, totalSeconds: number | null): Urgency {
  if (seconds <= 0) return 'over';
  if (seconds <= NOW_SECONDS) return 'now';
  const warned = totalSeconds === null || totalSeconds > SOON_SECONDS;
  return warned && seconds <= SOON_SECONDS ? 'soon' : 'calm';
}
