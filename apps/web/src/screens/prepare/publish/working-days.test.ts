import { GOVERNMENT_RULES, noMeeting, WEEKENDS_ONLY, type WorkCalendar } from '@e-cabinet/domain';
import { describe, expect, it } from 'vitest';
import { isLate, lastDayInTime } from './working-days.ts';

// 23 November 2026 is a Monday.
const at = (day: number, hour = '08') => `2026-11-${day}T${hour}:00:00+07:00`;
const CULTURE_DAY: WorkCalendar = {
  ...WEEKENDS_ONLY,
  daysOff: [{ date: '2026-11-24', name: { vi: 'Ngày Văn hóa Việt Nam', en: 'Culture Day' } }],
};

const session = (startsAt: string, noticeDays = 5) => ({
  details: { ...noMeeting('m').details, startsAt },
  rules: { ...GOVERNMENT_RULES, noticeDays },
});

describe('the notice in working days', () => {
  it('is kept by papers sent a week before, not by those sent a day later', () => {
    expect(isLate(at(16, '23'), session(at(23, '00')), WEEKENDS_ONLY)).toBe(false);
    expect(isLate(at(17, '00'), session(at(23, '23')), WEEKENDS_ONLY)).toBe(true);
  });

  it('names the last day in time', () => {
    expect(lastDayInTime(session(at(23)), WEEKENDS_ONLY)).toBe('2026-11-16');
    expect(lastDayInTime(session(at(25)), WEEKENDS_ONLY)).toBe('2026-11-18');
  });

  it('is as long as the rules of the session say', () => {
    expect(isLate(at(18), session(at(23), 3), WEEKENDS_ONLY)).toBe(false);
    expect(isLate(at(23), session(at(23), 0), WEEKENDS_ONLY)).toBe(false);
  });

  it('does not count a day off', () => {
    expect(lastDayInTime(session(at(25)), CULTURE_DAY)).toBe('2026-11-17');
    expect(isLate(at(18), session(at(25)), CULTURE_DAY)).toBe(true);
  });
});
