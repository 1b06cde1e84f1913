import { describe, expect, it } from 'vitest';
import { fieldFor, fromField, inField } from './absence-times.ts';

const morning = new Date(2026, 10, 21, 9, 0).toISOString();
const noon = new Date(2026, 10, 21, 12, 0).toISOString();
const midnight = new Date(2026, 10, 22).toISOString();
const tomorrow = new Date(2026, 10, 22, 12, 0).toISOString();

describe('the moments of an absence', () => {
  it('are times of the day, of a meeting of more days with the day', () => {
    expect(fieldFor({ startsAt: morning, endsAt: null })).toBe('time');
    expect(fieldFor({ startsAt: morning, endsAt: noon })).toBe('time');
    expect(fieldFor({ startsAt: morning, endsAt: midnight })).toBe('time');
    expect(fieldFor({ startsAt: morning, endsAt: tomorrow })).toBe('datetime-local');
  });

  it('come out of the field as they went in', () => {
    expect(inField('time', noon)).toBe('12:00');
    expect(fromField('time', '12:00', morning)).toBe(noon);
    expect(inField('datetime-local', tomorrow)).toBe('2026-11-22T12:00');
    expect(fromField('datetime-local', '2026-11-22T12:00', morning)).toBe(tomorrow);
  });

  it('are none where nothing was said', () => {
    expect(inField('time', null)).toBe('');
    expect(fromField('time', '', morning)).toBeNull();
    expect(fromField('datetime-local', '', morning)).toBeNull();
  });
});
