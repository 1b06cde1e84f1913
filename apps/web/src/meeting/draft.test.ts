import { describe, expect, it } from 'vitest';
import {
  beginDraft,
  conflictsOf,
  type Draft,
  isWritten,
  keepMine,
  rebase,
  takeTheirs,
} from './draft.ts';

interface Text {
  readonly title: string;
  readonly minutes: number;
  readonly presenters: readonly string[];
}

const BASE: Text = { title: 'Dự án', minutes: 20, presenters: ['a'] };

function writing(change: Partial<Text>): Draft<Text> {
  return { base: BASE, mine: { ...BASE, ...change } };
}

describe('a draft over a text that others change', () => {
  it('follows them in fields nobody writes in', () => {
    const theirs = { ...BASE, minutes: 30, presenters: ['a', 'b'] };
    const draft = rebase(writing({ title: 'Dự án Luật' }), theirs);
    expect(draft.mine).toEqual({ ...theirs, title: 'Dự án Luật' });
    expect(conflictsOf(draft, theirs)).toEqual([]);
  });

  it('is never changed in a field that was written in; the other text waits to be chosen', () => {
    const theirs = { ...BASE, title: 'Đề án' };
    const draft = rebase(writing({ title: 'Dự án Luật' }), theirs);
    expect(draft.mine.title).toBe('Dự án Luật');
    expect(conflictsOf(draft, theirs)).toEqual(['title']);
  });

  it('is not changed in the field that holds the cursor either', () => {
    const theirs = { ...BASE, title: 'Đề án' };
    const draft = rebase(writing({}), theirs, 'title');
    expect(draft.mine.title).toBe('Dự án');
    expect(conflictsOf(draft, theirs)).toEqual(['title']);
  });

  it('has no conflict when both wrote the same', () => {
    const theirs = { ...BASE, title: 'Đề án' };
    const draft = rebase(writing({ title: 'Đề án' }), theirs);
    expect(conflictsOf(draft, theirs)).toEqual([]);
    expect(isWritten(draft)).toBe(false);
  });

  it('keeps its own text or takes theirs, as chosen', () => {
    const theirs = { ...BASE, title: 'Đề án' };
    const draft = rebase(writing({ title: 'Dự án Luật' }), theirs);
    const kept = keepMine(draft, theirs, 'title');
    expect(conflictsOf(kept, theirs)).toEqual([]);
    expect(kept.mine.title).toBe('Dự án Luật');
    expect(isWritten(kept)).toBe(true);
    const taken = takeTheirs(draft, theirs, 'title');
    expect(conflictsOf(taken, theirs)).toEqual([]);
    expect(taken.mine.title).toBe('Đề án');
    expect(isWritten(taken)).toBe(false);
  });

  it('asks again when the other text changes once more', () => {
    const draft = keepMine(writing({ title: 'Dự án Luật' }), { ...BASE, title: 'Đề án' }, 'title');
    expect(conflictsOf(draft, { ...BASE, title: 'Đề án mới' })).toEqual(['title']);
  });

  it('stays the same object while nothing moves, so that no form is drawn again', () => {
    const draft = beginDraft(BASE);
    expect(rebase(draft, { ...BASE, presenters: ['a'] })).toBe(draft);
  });
});
