import { describe, expect, it } from 'vitest';
import { doorOf } from './doors.ts';

describe('where an office of the demonstration goes', () => {
  it('is its screen in the meeting that is open', () => {
    expect(doorOf('chair', 'cabinet')).toBe('/meetings/cabinet/podium');
    expect(doorOf('members', 'cabinet')).toBe('/meetings/cabinet');
  });

  it('is the first page while no meeting is open', () => {
    expect(doorOf('members', null)).toBe('/');
    expect(doorOf(null, 'cabinet')).toBe('/');
  });

  it('is the administration for whoever knows no meetings', () => {
    expect(doorOf('administrator', 'cabinet')).toBe('/administration');
    expect(doorOf('administrator', null)).toBe('/administration');
  });
});
