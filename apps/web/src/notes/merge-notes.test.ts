import { describe, expect, it } from 'vitest';
import { mergeNotes } from './merge-notes.ts';
import type { Note } from './note.ts';

const note = (text: string, given: Partial<Note> = {}): Note => ({
  id: 'note',
  paper: { meetingId: 'meeting', paperId: 'paper', paperVersion: 1, sha256: 'a' },
  page: 1,
  kind: 'highlight',
  colour: 'yellow',
  boxes: [],
  strokes: [],
  quote: null,
  pagePrint: null,
  text,
  changedAt: '2026-11-22T02:00:00.000Z',
  ...given,
});
const newId = () => 'new';

describe('a note that two devices have changed', () => {
  it('of two texts keeps both', () => {
    expect(mergeNotes(note('mine'), note('theirs'), newId)).toEqual({
      mine: undefined,
      beside: note('mine', { id: 'new' }),
    });
  });

  it('is one note where both have written the same', () => {
    const later = note('same', { changedAt: '2026-11-22T03:00:00.000Z' });
    expect(mergeNotes(later, note('same'), newId)).toEqual({ mine: undefined, beside: null });
  });

  it('stays where one device has taken it away and the other has changed it', () => {
    expect(mergeNotes(note('mine'), null, newId)).toEqual({ mine: note('mine'), beside: null });
    expect(mergeNotes(null, note('theirs'), newId)).toEqual({ mine: undefined, beside: null });
  });

  it('takes the last colour without becoming two', () => {
    const red = note('same', { colour: 'red' });
    expect(mergeNotes(red, note('same'), newId)).toEqual({ mine: red, beside: null });
  });

  it('is where the paper was left later, if it is a place', () => {
    const left = (page: number, changedAt: string) => ({
      ...{ id: 'place', kind: 'place' as const, paper: note('').paper, page, pagePrint: null },
      changedAt,
    });
    const [early, late] = [
      left(3, '2026-11-22T02:00:00.000Z'),
      left(7, '2026-11-22T03:00:00.000Z'),
    ];
    expect(mergeNotes(late, early, newId)).toEqual({ mine: late, beside: null });
    expect(mergeNotes(early, late, newId)).toEqual({ mine: undefined, beside: null });
  });

  it('keeps what each pen has drawn', () => {
    const drawn = note('', { kind: 'ink', strokes: [[[0.1, 0.1, 0.5]]] });
    const other = note('', { kind: 'ink', strokes: [[[0.2, 0.2, 0.5]]] });
    expect(mergeNotes(drawn, other, newId).beside?.strokes).toEqual(drawn.strokes);
  });
});
