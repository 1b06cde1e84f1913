import type { MeetingLine } from '@e-cabinet/protocol';
import { describe, expect, it } from 'vitest';
import { byMonth, filterMeetings } from './filter-meetings.ts';

const NOW = new Date('2026-11-20T05:00:00Z');
const line = (title: string, startsAt: string, fields: Partial<MeetingLine> = {}): MeetingLine => ({
  meetingId: title,
  bodyId: 'government',
  title,
  kind: 'ordinary',
  place: 'Phòng họp Chính phủ',
  startsAt,
  endsAt: null,
  phase: 'published',
  published: true,
  practice: false,
  seatId: null,
  role: null,
  ...fields,
});
const MEETINGS = [
  line('Phiên họp tháng 12', '2026-12-02T01:00:00.000Z', { phase: 'preparing' }),
  line('Phiên họp tháng 10', '2026-10-02T01:00:00.000Z', { phase: 'closed' }),
  line('Phiên họp tháng 11', '2026-11-20T01:00:00.000Z', { phase: 'in-session' }),
  line('Họp đột xuất', '2026-11-01T01:00:00.000Z'),
];
const titles = (filter: Partial<Parameters<typeof filterMeetings>[1]>) =>
  filterMeetings(MEETINGS, { when: 'all', phase: null, text: '', ...filter }, NOW).map(
    ({ title }) => title,
  );

describe('the list of sessions', () => {
  it('has those to come first, today’s included', () => {
    expect(titles({ when: 'coming' })).toEqual(['Phiên họp tháng 11', 'Phiên họp tháng 12']);
  });

  it('has those that are over, or whose day has gone by, the last first', () => {
    expect(titles({ when: 'past' })).toEqual(['Họp đột xuất', 'Phiên họp tháng 10']);
  });

  it('is narrowed by state and by words without diacritics', () => {
    expect(titles({ phase: 'preparing' })).toEqual(['Phiên họp tháng 12']);
    expect(titles({ text: 'hop dot xuat' })).toEqual(['Họp đột xuất']);
    expect(titles({ text: 'phong thang 1' })).toHaveLength(3);
  });

  it('stands by the month', () => {
    expect(byMonth(MEETINGS).map(({ meetings }) => meetings.length)).toEqual([1, 1, 2]);
  });
});
