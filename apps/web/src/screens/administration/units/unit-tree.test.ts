import type { Unit } from '@e-cabinet/protocol';
import { describe, expect, it } from 'vitest';
import { unitsInOrder, unitsWithin } from './unit-tree.ts';

const unit = (id: string, parentId: string | null = null): Unit => ({
  id,
  bodyId: 'body',
  parentId,
  name: { vi: id, en: id },
});
const UNITS = [unit('office'), unit('ministry'), unit('it', 'office'), unit('net', 'it')];

describe('the tree of units', () => {
  it('stands in order, each unit followed by those below it', () => {
    const lines = unitsInOrder(UNITS).map(({ unit, depth }) => `${depth} ${unit.id}`);
    expect(lines).toEqual(['0 office', '1 it', '2 net', '0 ministry']);
  });

  it('leaves out nobody whose upper unit is unknown', () => {
    const lines = unitsInOrder([unit('lost', 'gone')]).map(({ unit, depth }) => [unit.id, depth]);
    expect(lines).toEqual([['lost', 0]]);
  });

  it('knows a unit with all below it, and nothing beside it', () => {
    expect([...unitsWithin(UNITS, 'office')]).toEqual(['office', 'it', 'net']);
    expect([...unitsWithin(UNITS, 'it')]).toEqual(['it', 'net']);
    expect([...unitsWithin(UNITS, 'ministry')]).toEqual(['ministry']);
    expect([...unitsWithin(UNITS, 'unknown')]).toEqual([]);
  });
});
