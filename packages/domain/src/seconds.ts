/** Ten seconds to two hours: the shortest and the longest speech, and the same for a countdown. */
const SHORTEST = 10;
const LONGEST = 7200;

/** Whether a speech or a countdown may last so many seconds. (F7, V2) */
export function isAllowedTime(seconds: number): boolean {
  return seconds >= SHORTEST && seconds <= LONGEST;
}
