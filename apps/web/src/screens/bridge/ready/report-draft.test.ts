import type { BridgeReport } from '@e-cabinet/domain';
import { describe, expect, it } from 'vitest';
import {
  draftFromLastTime,
  draftOf,
  EMPTY_DRAFT,
  lackingIn,
  reportOf,
  uncheckedIn,
} from './report-draft.ts';

const REPORT: BridgeReport = {
  head: 'Chủ tịch UBND tỉnh',
  technician: 'Cán bộ trực',
  phone: '0238 000 000',
  peoplePresent: 24,
  devices: ['Codec'],
  checks: { picture: true, sound: true, line: true, papers: true },
  ready: true,
};

describe('the report of a bridge point (B1)', () => {
  it('lacks a head and a head count until both are filled in', () => {
    expect(lackingIn(EMPTY_DRAFT)).toEqual(['head', 'people']);
    expect(lackingIn({ ...EMPTY_DRAFT, head: ' ', people: '12' })).toEqual(['head']);
    expect(lackingIn({ ...EMPTY_DRAFT, head: 'Chủ tịch', people: '0' })).toEqual([]);
  });

  it.each(['', '-3', '2,5', 'mười', '10000'])('takes "%s" for no head count', (people) => {
    expect(lackingIn({ ...draftOf(REPORT), people })).toEqual(['people']);
  });

  it('goes to the centre without blanks around the words', () => {
    const draft = { ...draftOf(REPORT), head: ' Chủ tịch UBND tỉnh ', people: ' 24 ' };
    expect(reportOf(draft, true)).toEqual(REPORT);
  });

  it('keeps from last time who and with what, and asks anew how many and whether all works', () => {
    const draft = draftFromLastTime(REPORT);
    expect(draft).toMatchObject({ head: REPORT.head, phone: REPORT.phone, devices: ['Codec'] });
    expect(draft.people).toBe('');
    expect(uncheckedIn(draft)).toEqual(['picture', 'sound', 'line', 'papers']);
  });
});
