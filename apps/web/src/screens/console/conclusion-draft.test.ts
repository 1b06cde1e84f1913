import { describe, expect, it } from 'vitest';
import {
  beginConclusion,
  heard,
  isContested,
  isUnsent,
  keepOwn,
  sentNow,
  typed,
} from './conclusion-draft.ts';

describe('a conclusion that is typed live', () => {
  it('goes on while what was sent comes back', () => {
    const sent = sentNow(typed(beginConclusion(''), 'Thống nhất'));
    const more = typed(sent, 'Thống nhất thông qua');
    expect(isContested(more, 'Thống nhất')).toBe(false);
    const back = heard(more, 'Thống nhất');
    expect(back.mine).toBe('Thống nhất thông qua');
    expect(isUnsent(back)).toBe(true);
  });

  it('is not confused when several drafts are on their way', () => {
    let draft = sentNow(typed(beginConclusion(''), 'a'));
    draft = sentNow(typed(draft, 'ab'));
    draft = typed(draft, 'abc');
    draft = heard(draft, 'ab');
    expect(draft.sent).toEqual([]);
    expect(isContested(draft, 'ab')).toBe(false);
  });

  it('takes over what another writes while nothing is typed here', () => {
    const draft = heard(beginConclusion('Cũ'), 'Mới');
    expect(draft.mine).toBe('Mới');
    expect(isUnsent(draft)).toBe(false);
  });

  it('is never overwritten while it is typed in: the other text waits to be chosen', () => {
    const draft = typed(beginConclusion('Cũ'), 'Cũ và thêm');
    const after = heard(draft, 'Của người khác');
    expect(after.mine).toBe('Cũ và thêm');
    expect(isContested(after, 'Của người khác')).toBe(true);
    const kept = keepOwn(after, 'Của người khác');
    expect(isContested(kept, 'Của người khác')).toBe(false);
    expect(isUnsent(kept)).toBe(true);
  });

  it('has nothing to send once it is recorded', () => {
    const draft = heard(sentNow(typed(beginConclusion(''), 'Xong')), 'Xong');
    expect(isUnsent(draft)).toBe(false);
  });
});
