import { emptyReplica, type Following, startFollowing } from '@e-cabinet/sync';
import { describe, expect, it } from 'vitest';
import { type Circumstances, dataAgeMs, statusOf } from './status.ts';

const replica = emptyReplica('meeting', 'seat', 'members');
const following: Following = { ...startFollowing('meeting', replica), stage: 'following' };
const well: Circumstances = { line: 'up', refused: false, following, overdue: false };

describe('the status', () => {
  it.each<readonly [string, Partial<Circumstances>]>([
    ['live', {}],
    ['behind', { overdue: true }],
    ['behind', { following: { ...following, stage: 'joining' } }],
    ['behind', { following: { ...following, stage: 'lost' } }],
    ['connecting', { following: startFollowing('meeting') }],
    ['connecting', { line: 'connecting' }],
    ['offline', { line: 'down', overdue: true }],
    ['refused', { refused: true, line: 'down' }],
  ])('is %s when %o', (status, circumstances) => {
    expect(statusOf({ ...well, ...circumstances })).toBe(status);
  });
});

describe('the age of what is shown', () => {
  it('is nothing while live, unknown before the first join, and grows otherwise', () => {
    expect(dataAgeMs({ status: 'live', freshAt: 1_000 }, 5_000)).toBe(0);
    expect(dataAgeMs({ status: 'connecting', freshAt: null }, 5_000)).toBeNull();
    expect(dataAgeMs({ status: 'behind', freshAt: 1_000 }, 4_000)).toBe(3_000);
    expect(dataAgeMs({ status: 'offline', freshAt: 1_000 }, 61_000)).toBe(60_000);
  });

  it('is never negative, also when the local clock was set back', () => {
    expect(dataAgeMs({ status: 'offline', freshAt: 9_000 }, 4_000)).toBe(0);
  });
});
