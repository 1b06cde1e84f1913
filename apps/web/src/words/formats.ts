import { type Language, LOCALES } from './language.ts';

export interface Formats {
  /** 21/11/2026 · 21 November 2026 */
  readonly date: (instant: string | Date) => string;
  /** Thứ Bảy, 21 tháng 11, 2026 · Saturday 21 November 2026 */
  readonly longDate: (instant: string | Date) => string;
  /** 09:41 */
  readonly time: (instant: string | Date) => string;
  /** 09:41:07, as on a receipt */
  readonly exactTime: (instant: string | Date) => string;
  /** Date and time. */
  readonly moment: (instant: string | Date) => string;
  readonly number: (value: number) => string;
  /** Whole units, the largest that fits: `45 giây`, `2 phút`, `3 giờ`. */
  readonly duration: (seconds: number) => string;
}

const made = new Map<Language, Formats>();

/** Numbers and dates of a language (`vi-VN`, `en-GB`), in the device's time zone. */
export function formatsOf(language: Language): Formats {
  const known = made.get(language);
  if (known) return known;
  const formats = makeFormats(LOCALES[language]);
  made.set(language, formats);
  return formats;
}

function makeFormats(locale: string): Formats {
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = once(() => new Intl.DateTimeFormat(locale, options));
    return (instant: string | Date) => format().format(new Date(instant));
  };
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const day = { day: 'numeric', month: 'numeric', year: 'numeric' } as const;
  const numbers = once(() => new Intl.NumberFormat(locale));
  const units = unitFormats(locale);
  return {
    date: dates(day),
    longDate: dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    time: dates(clock),
    exactTime: dates({ ...clock, second: '2-digit' }),
    moment: dates({ ...day, ...clock }),
    number: (value) => numbers().format(value),
    duration: (seconds) => duration(units, seconds),
  };
}

type UnitFormats = Readonly<Record<'second' | 'minute' | 'hour', () => Intl.NumberFormat>>;

/** Made when first asked for, and kept: making one takes a tablet milliseconds, and a countdown asks every second. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function unitFormats(locale: string): UnitFormats {
  const unit = (unit: string) =>
    once(() => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }));
  return { second: unit('second'), minute: unit('minute'), hour: unit('hour') };
}

function duration(units: UnitFormats, seconds: number): string {
  const [value, unit] =
    seconds < 90
      ? ([Math.ceil(seconds), 'second'] as const)
      : seconds < 5_400
        ? ([Math.ceil(seconds / 60), 'minute'] as const)
        : ([Math.ceil(seconds / 3_600), 'hour'] as const);
  return units[unit]().format(value);
}
