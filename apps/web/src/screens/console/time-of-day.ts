export const MINUTE_MS = 60_000;

/** `09:41:07` in the time of this device, as an input of type `time` has it. */
export function timeOfDay(moment: string): string {
  const at = new Date(moment);
  return [at.getHours(), at.getMinutes(), at.getSeconds()].map(twoDigits).join(':');
}

/** Another time of the same day; the moment itself where the time is not whole. */
export function atTimeOfDay(moment: string, time: string): string {
  const parts = /^(\d\d):(\d\d)(?::(\d\d))?$/.exec(time);
  if (!parts) return moment;
  const at = new Date(moment);
  at.setHours(Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0), LAST_MS);
  return at.toISOString();
}

export function moved(moment: string, milliseconds: number): string {
  return new Date(Date.parse(moment) + milliseconds).toISOString();
}

/** A second is meant whole: what happened in it has happened. */
const LAST_MS = 999;

const twoDigits = (value: number) => `${value}`.padStart(2, '0');
