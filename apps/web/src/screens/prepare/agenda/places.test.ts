import type { AgendaEntry, Item, Section } from '@e-cabinet/domain';
import { describe, expect, it } from 'vitest';
import { beforeAfterDrop, beforeAfterStep, beforeForNumber, entryId } from './places.ts';
import { minutesOver, timetableOf } from './timetable.ts';

/** `A`, `B`: sections; `1`, `2`, …: items of 10 minutes. */
function agenda(...ids: string[]): AgendaEntry[] {
  let number = 0;
  return ids.map((id) => {
    if (/[A-Z]/.test(id)) return { kind: 'section', section: { id, title: id } as Section };
    number += 1;
    return { kind: 'item', item: { id, minutes: 10 } as Item, number };
  });
}

function moved(entries: AgendaEntry[], id: string, before: string | null | undefined): string {
  if (before === undefined) return 'not moved';
  const ids = entries.map(entryId).filter((each) => each !== id);
  ids.splice(before === null ? ids.length : ids.indexOf(before), 0, id);
  return ids.join('');
}

const plain = agenda('1', '2', '3', '4');
const parted = agenda('A', '1', '2', 'B', '3', '4');

describe('an entry of the agenda', () => {
  it('moves a line up or down, also past a section', () => {
    expect(moved(plain, '3', beforeAfterStep(plain, '3', -1))).toBe('1324');
    expect(moved(plain, '3', beforeAfterStep(plain, '3', 1))).toBe('1243');
    expect(moved(parted, '2', beforeAfterStep(parted, '2', 1))).toBe('A1B234');
  });

  it('stays at the edge', () => {
    expect(beforeAfterStep(plain, '1', -1)).toBeUndefined();
    expect(beforeAfterStep(plain, '4', 1)).toBeUndefined();
  });

  it('takes the line on which it is dropped', () => {
    expect(moved(plain, '1', beforeAfterDrop(plain, '1', '3'))).toBe('2314');
    expect(moved(plain, '4', beforeAfterDrop(plain, '4', '2'))).toBe('1423');
    expect(moved(plain, '1', beforeAfterDrop(plain, '1', '4'))).toBe('2341');
    expect(beforeAfterDrop(plain, '2', '2')).toBeUndefined();
  });

  it('takes the number that is asked for, in the section of the item that has it', () => {
    expect(moved(plain, '4', beforeForNumber(plain, '4', 2))).toBe('1423');
    expect(moved(parted, '4', beforeForNumber(parted, '4', 2))).toBe('A142B3');
    expect(moved(parted, '1', beforeForNumber(parted, '1', 2))).toBe('A21B34');
    expect(moved(parted, '1', beforeForNumber(parted, '1', 3))).toBe('A2B314');
  });

  it('goes to the first or the last place for a number out of range', () => {
    expect(moved(plain, '3', beforeForNumber(plain, '3', 0))).toBe('3124');
    expect(moved(plain, '2', beforeForNumber(plain, '2', 99))).toBe('1342');
    expect(beforeForNumber(plain, '2', 2)).toBeUndefined();
  });
});

describe('the timetable', () => {
  const table = timetableOf(parted, '2026-11-23T01:00:00.000Z');

  it('adds up what comes before each item', () => {
    expect([...table.startsAt]).toEqual([
      ['1', '2026-11-23T01:00:00.000Z'],
      ['2', '2026-11-23T01:10:00.000Z'],
      ['3', '2026-11-23T01:20:00.000Z'],
      ['4', '2026-11-23T01:30:00.000Z'],
    ]);
    expect(table.totalMinutes).toBe(40);
  });

  it('says by how much the session is overrun', () => {
    expect(minutesOver(table, '2026-11-23T01:30:00.000Z')).toBe(10);
    expect(minutesOver(table, '2026-11-23T02:00:00.000Z')).toBe(-20);
  });
});
