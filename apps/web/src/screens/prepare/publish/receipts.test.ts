import { describe, expect, it } from 'vitest';
import { item, Rehearsal, SMALL_CABINET, seat } from '../../../testing/rehearsal.ts';
import { paperHolders } from './holders.ts';
import { isAmong, isRecipient, readingOf } from './receipts.ts';

const file = (letter: string) => ({
  sha256: letter.repeat(64),
  name: `${letter}.pdf`,
  size: 1,
  pages: 1,
  mediaType: 'application/pdf',
});
const EVERYONE = { kind: 'everyone' } as const;

/** Two papers, one of them for the members alone. */
function published(): Rehearsal {
  const guest = seat('guest', 'observer', { itemIds: null });
  return new Rehearsal([...SMALL_CABINET, guest, seat('wall', 'screen')]).act(
    'secretary',
    { type: 'add-items', items: [item('one')], before: null, lateReason: null },
    {
      type: 'add-paper',
      paperId: 'a',
      itemId: 'one',
      title: 'A',
      file: file('a'),
      audience: EVERYONE,
    },
    {
      type: 'add-paper',
      paperId: 'b',
      itemId: 'one',
      title: 'B',
      file: file('b'),
      audience: { kind: 'members' },
    },
    { type: 'publish-meeting' },
  );
}

const reading = ({ meeting }: Rehearsal, seatId: string) => {
  const found = meeting.seats[seatId];
  if (!found) throw new Error(seatId);
  return readingOf(meeting, found);
};

describe('the receipt of a recipient', () => {
  it('counts the papers that the seat may read, not those of others', () => {
    expect(reading(published(), 'finance')).toMatchObject({
      papers: 2,
      opened: 0,
      deliveredAt: null,
    });
    expect(reading(published(), 'guest')).toMatchObject({ papers: 1 });
  });

  it('follows delivery, opening and acknowledgement', () => {
    const read = published().act(
      'finance',
      { type: 'receive-pack' },
      { type: 'open-paper', paperId: 'a', paperVersion: 1 },
      { type: 'acknowledge-pack' },
    );
    const found = reading(read, 'finance');
    expect(found.deliveredAt).not.toBeNull();
    expect(found.acknowledgedAt).not.toBeNull();
    expect(found.opened).toBe(1);
    expect(isAmong('not-read', found)).toBe(true);
    expect(isAmong('not-acknowledged', found)).toBe(false);
  });

  it('counts what a device has for reading without a network, in the version that counts', () => {
    const papers = [{ paperId: 'a', paperVersion: 1 }];
    const kept = published().act('finance', { type: 'keep-papers', papers });
    expect(reading(kept, 'finance')).toMatchObject({ papers: 2, kept: 1 });
    expect(isAmong('not-kept', reading(kept, 'finance'))).toBe(true);
    const replaced = { paperId: 'a', file: file('c'), reason: 'Số liệu mới' };
    kept.act('secretary', { type: 'replace-paper', ...replaced });
    expect(reading(kept, 'finance').kept).toBe(0);
  });

  it('says who has read only a version that was replaced', () => {
    const replaced = published()
      .act('finance', { type: 'open-paper', paperId: 'a', paperVersion: 1 })
      .act('secretary', {
        type: 'replace-paper',
        paperId: 'a',
        file: file('c'),
        reason: 'Số liệu mới',
      });
    const outdated = (seatId: string) =>
      reading(replaced, seatId).outdated.map(({ paper, opened }) => [paper.id, opened]);
    expect(outdated('finance')).toEqual([['a', 1]]);
    expect(outdated('health')).toEqual([]);
    expect(reading(replaced, 'finance').opened).toBe(0);
  });

  it('tells which version each recipient holds, and asks for none of what was recalled', () => {
    const open = (paperVersion: number) =>
      ({ type: 'open-paper', paperId: 'a', paperVersion }) as const;
    const replace = {
      type: 'replace-paper',
      paperId: 'a',
      file: file('c'),
      reason: 'Số liệu',
    } as const;
    const replaced = published()
      .act('finance', open(1))
      .act('health', open(1))
      .act('secretary', replace)
      .act('health', open(2));
    const held = (rehearsal: Rehearsal) => {
      const recipients = Object.values(rehearsal.meeting.seats).filter(isRecipient);
      const ids = (seats: readonly { readonly id: string }[]) => seats.map(({ id }) => id);
      return paperHolders(rehearsal.meeting, recipients).map((each) => ({
        ...each,
        paper: each.paper.id,
        upToDate: ids(each.upToDate),
        behind: each.behind.map(({ version, seats }) => [version, ids(seats)]),
        notOpened: ids(each.notOpened),
      }));
    };
    expect(held(published())).toEqual([]);
    const now = { paper: 'a', current: 2, notOpened: ['chair', 'guest'] };
    expect(held(replaced)).toEqual([{ ...now, upToDate: ['health'], behind: [[1, ['finance']]] }]);
    const scope = { kind: 'paper', paperId: 'a' } as const;
    const recalled = replaced.act('chair', { type: 'recall-papers', scope, reason: 'Sai tệp' });
    const had = [
      [1, ['finance']],
      [2, ['health']],
    ];
    expect(held(recalled)).toEqual([{ ...now, current: null, upToDate: [], behind: had }]);
    expect(reading(recalled, 'finance')).toMatchObject({ papers: 1, outdated: [] });
  });

  it('is expected of those who read, not of the secretariat and the walls', () => {
    const { seats } = published().meeting;
    const recipients = Object.values(seats)
      .filter(isRecipient)
      .map(({ id }) => id);
    expect(recipients).toEqual(['chair', 'finance', 'health', 'guest']);
  });
});
