import { WEEKENDS_ONLY, type WorkCalendar } from '@e-cabinet/domain';
import { describe, expect, it } from 'vitest';
import { isLate, lastDayInTime } from './working-days.ts';

// 23 November 2026 is a Monday.
const at = (day: number, hour = '08') => `2026-11-${day}T${hour}:00:00+07:00`;
const CULTURE_DAY: WorkCalendar = {
  ...WEEKENDS_ONLY,
  daysOff: [{ date: '2026-11-24', name: { vi: 'Ngày Văn hóa Việt Nam', en: 'Culture Day' } }],
};

describe('the notice of 5 working days', () => {
  it('is kept by papers sent a week before, not by those sent a day later', () => {
    expect(isLate(at(16, '23'), at(23, '00'), WEEKENDS_ONLY)).toBe(false);
    expect(isLate(at(17, '00'), at(23, '23'), WEEKENDS_ONLY)).toBe(true);
  });

  it('names the last day in time', () => {
    expect(lastDayInTime(at(23), WEEKENDS_ONLY)).toBe('2026-11-16');
    expect(lastDayInTime(at(25), WEEKENDS_ONLY)).toBe('2026-11-18');
  });

  it('does not count a day off', () => {
    expect(lastDayInTime(at(25), CULTURE_DAY)).toBe('2026-11-17');
    expect(isLate(at(18), at(25), CULTURE_DAY)).toBe(true);
  });
});
