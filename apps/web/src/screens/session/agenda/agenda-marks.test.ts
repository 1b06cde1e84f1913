import { mineOf } from '@e-cabinet/domain';
import { describe, expect, it } from 'vitest';
import { item, Rehearsal, SMALL_CABINET } from '../../../testing/rehearsal.ts';
import { agendaMarks } from './agenda-marks.ts';

const file = (sha256: string) => ({
  sha256,
  name: 'a.pdf',
  size: 1,
  pages: 1,
  mediaType: 'application/pdf',
});
const paper = (paperId: string, itemId: string) =>
  ({
    type: 'add-paper',
    paperId,
    itemId,
    title: paperId,
    file: file(paperId),
    audience: { kind: 'everyone' },
  }) as const;

function published(): Rehearsal {
  const items = [item('budget'), item('report', { kind: 'inform' })];
  return new Rehearsal(SMALL_CABINET).act(
    'secretary',
    { type: 'add-items', items, before: null, lateReason: null },
    paper('letter', 'budget'),
    paper('draft', 'budget'),
    { type: 'publish-meeting' },
  );
}

function marks({ meeting }: Rehearsal, statesPositions = true) {
  const { opened, positions } = mineOf(meeting, 'finance');
  const { agenda, papers } = meeting;
  return agendaMarks({ agenda, papers, opened, positions, statesPositions });
}

describe('the marks on a reader’s agenda', () => {
  it('count the papers of which the current version was not opened', () => {
    const rehearsal = published();
    expect(marks(rehearsal).budget?.unread).toBe(2);
    rehearsal.act('finance', { type: 'open-paper', paperId: 'draft', paperVersion: 1 });
    expect(marks(rehearsal).budget?.unread).toBe(1);
    const reason = 'Article 5';
    const replace = { type: 'replace-paper', paperId: 'draft', file: file('v2'), reason } as const;
    expect(marks(rehearsal.act('secretary', replace)).budget?.unread).toBe(2);
  });

  it('ask for a position on what is still to be decided or discussed, of those who state them', () => {
    const rehearsal = published();
    expect(marks(rehearsal).budget?.positionAsked).toBe(true);
    expect(marks(rehearsal).report?.positionAsked).toBe(false);
    expect(marks(rehearsal, false).budget?.positionAsked).toBe(false);
    const position = { itemId: 'budget', position: 'objection', text: '' } as const;
    rehearsal.act('finance', { type: 'state-position', ...position });
    expect(marks(rehearsal).budget).toMatchObject({ position: 'objection', positionAsked: false });
  });
});
