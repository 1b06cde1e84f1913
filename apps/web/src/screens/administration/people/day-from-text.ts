const DAY_FIRST = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/;
const YEAR_FIRST = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day as typed, `1/3/2026` or `01.03.2026`, the day before the month; null for what is no day. @returns `YYYY-MM-DD` */
export function dayFromText(text: string): string | null {
  const dayFirst = DAY_FIRST.exec(text.trim());
  if (dayFirst) return dayOf(dayFirst[3], dayFirst[2], dayFirst[1]);
  const yearFirst = YEAR_FIRST.exec(text.trim());
  return yearFirst && dayOf(yearFirst[1], yearFirst[2], yearFirst[3]);
}

function dayOf(year = '', month = '', day = ''): string | null {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
  return isDay ? written : null;
}
