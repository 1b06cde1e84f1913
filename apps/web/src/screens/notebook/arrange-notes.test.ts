import { describe, expect, it } from 'vitest';
import type { Note } from '../../notes/note.ts';
import { addressOfNote, arrangeNotes } from './arrange-notes.ts';

const NAMES = {
  paper: 'Dự thảo Nghị định',
  meeting: 'Phiên họp',
  itemId: 'item',
  inWriting: false,
};

function note(id: string, paperId: string, page: number, changed: Partial<Note> = {}): Note {
  const paper = { meetingId: 'meeting', paperId, paperVersion: 1, sha256: 'hash' };
  return {
    ...{ id, paper, page, kind: 'text', colour: 'yellow', boxes: [], strokes: [], quote: null },
    ...{ pagePrint: null, text: '', changedAt: `2026-11-0${page}T08:00:00.000Z` },
    ...changed,
  };
}

const ids = (words: string, ...notes: Note[]) =>
  arrangeNotes(notes, words).map(({ notes }) => notes.map(({ id }) => id));

describe('all notes of a person', () => {
  it('stand by paper, the one written on last first, each in the order of its pages', () => {
    const notes = [note('a', 'one', 3), note('b', 'two', 5), note('c', 'one', 1)];
    expect(ids('', ...notes)).toEqual([['b'], ['c', 'a']]);
  });

  it('are found by their words without marks, or by the name of their paper', () => {
    const quote = { text: 'vốn đối ứng', before: '', after: '' };
    const notes = [
      note('asked', 'one', 1, { text: 'Hỏi lại về ngân sách' }),
      note('quoted', 'one', 2, { quote }),
      note('named', 'two', 3, { names: NAMES }),
    ];
    expect(ids('ngan sach', ...notes)).toEqual([['asked']]);
    expect(ids('  VON DOI ', ...notes)).toEqual([['quoted']]);
    expect(ids('nghi dinh', ...notes)).toEqual([['named']]);
    expect(ids('không có', ...notes)).toEqual([]);
  });

  it('are called as the latest note calls the paper, also those that do not say', () => {
    const renamed = { ...NAMES, paper: 'Dự thảo 2' };
    const groups = arrangeNotes(
      [note('old', 'one', 1), note('named', 'one', 2, { names: NAMES })].concat(
        note('renamed', 'one', 3, { names: renamed }),
      ),
      '',
    );
    expect(groups[0]?.names).toEqual(renamed);
  });

  it('lead to their page; without a name to the session', () => {
    const written = note('a', 'one', 4);
    const place = 'item=item&sheet=one&page=4';
    expect(addressOfNote(written, NAMES)).toBe(`/meetings/meeting?${place}`);
    const asked = { ...NAMES, itemId: null, inWriting: true };
    expect(addressOfNote(written, asked)).toBe('/opinion-ballots/meeting?sheet=one&page=4');
    expect(addressOfNote(written, null)).toBe('/meetings/meeting');
  });
});
