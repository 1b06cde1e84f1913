import { agendaInOrder, type Command } from '@e-cabinet/domain';
import { describe, expect, it } from 'vitest';
import { item, Rehearsal, SMALL_CABINET, seat } from '../../testing/rehearsal.ts';
import { copyCommands, shiftedDates } from './copy-meeting.ts';

const FILE = {
  sha256: 'a'.repeat(64),
  name: 'a.pdf',
  size: 1,
  pages: 1,
  mediaType: 'application/pdf',
};
const TITLES = Array.from({ length: 12 }, (_, index) => `Nội dung ${index + 1}`);

/** 12 items in two sections, one closed; published, held, voted on and concluded. */
function source(): Rehearsal {
  const seats = [
    ...SMALL_CABINET,
    seat('deputy', 'delegate', { forSeatId: 'finance' }),
    seat('expert', 'presenter', { itemIds: [] }),
  ];
  const items = TITLES.map((title, index) => item(`i${index + 1}`, { title, minutes: index + 5 }));
  const closed = { kind: 'named', seatIds: ['finance'] } as const;
  return new Rehearsal(seats)
    .act(
      'secretary',
      { type: 'add-section', sectionId: 's1', title: 'Phần một', before: null },
      { type: 'add-items', items: items.slice(0, 8), before: null, lateReason: null },
      { type: 'add-section', sectionId: 's2', title: 'Phần hai', before: null },
      { type: 'add-items', items: items.slice(8), before: null, lateReason: null },
      {
        type: 'revise-item',
        itemId: 'i3',
        details: { ...item('i3'), title: 'Nội dung 3', presenters: ['expert'] },
      },
      { type: 'revise-seat', seat: seat('expert', 'presenter', { itemIds: ['i3', 'i4'] }) },
      { type: 'set-item-audience', itemId: 'i5', audience: closed },
      {
        type: 'add-paper',
        paperId: 'p',
        itemId: 'i1',
        title: 'Tờ trình',
        file: FILE,
        audience: { kind: 'everyone' },
      },
      { type: 'publish-meeting' },
    )
    .act(
      'finance',
      { type: 'acknowledge-pack' },
      { type: 'open-paper', paperId: 'p', paperVersion: 1 },
    )
    .act('finance', { type: 'state-position', itemId: 'i2', position: 'objection', text: '' })
    .act('finance', { type: 'check-in', where: 'room', way: 'tablet' })
    .act('chair', { type: 'check-in', where: 'room', way: 'tablet' }, { type: 'open-sitting' })
    .act('chair', { type: 'take-up-item', itemId: 'i1' }, { type: 'conclude-item', itemId: 'i1' });
}

/** The copy, as the rules take it. */
function copyOf(original: Rehearsal) {
  let count = 0;
  const commands = copyCommands(original.meeting, {
    meetingId: 'm',
    details: { ...original.meeting.details, title: 'Phiên họp sau' },
    rules: original.meeting.rules,
    practice: false,
    newId: () => `new-${++count}`,
  });
  const [schedule, ...agenda] = commands as [
    Extract<Command, { type: 'schedule-meeting' }>,
    ...Command[],
  ];
  const copy = new Rehearsal(schedule.seats);
  const secretary = schedule.seats.find(({ role }) => role === 'secretary')?.id ?? '';
  return { meeting: copy.act(secretary, ...agenda).meeting, schedule };
}

describe('the copy of a meeting', () => {
  const original = source();
  const { meeting, schedule } = copyOf(original);
  const lines = agendaInOrder(meeting.agenda).map((entry) =>
    entry.kind === 'item' ? entry.item.title : `# ${entry.section.title}`,
  );

  it('has the same 12 items in the same sections, all still to come', () => {
    expect(lines).toEqual(['# Phần một', ...TITLES.slice(0, 8), '# Phần hai', ...TITLES.slice(8)]);
    const items = Object.values(meeting.agenda.items);
    expect(items.every((each) => each.state === 'pending' && each.conclusion === null)).toBe(true);
  });

  it('has no papers, positions, receipts or presence', () => {
    const { papers, positions, receipts, attendance, questions } = meeting;
    expect({ papers, positions, receipts, attendance, questions }).toEqual({
      papers: {},
      positions: {},
      receipts: {},
      attendance: {},
      questions: {},
    });
  });

  it('says where it comes from, and shares no identifier with it', () => {
    expect(schedule.copiedFrom).toBe('m');
    const old = [
      ...Object.keys(original.meeting.seats),
      ...Object.keys(original.meeting.agenda.items),
    ];
    const made = [...Object.keys(meeting.seats), ...Object.keys(meeting.agenda.items)];
    expect(made.filter((id) => old.includes(id))).toEqual([]);
  });

  it('keeps who stands for whom, who presents what and who may know of what', () => {
    const named = (name: string) =>
      Object.values(meeting.seats).find((each) => each.name.vi === name);
    const titled = (title: string) =>
      Object.values(meeting.agenda.items).find((each) => each.title === title);
    const finance = named('finance')?.id;
    expect(named('deputy')?.forSeatId).toBe(finance);
    expect(named('expert')?.itemIds).toEqual([titled('Nội dung 3')?.id, titled('Nội dung 4')?.id]);
    expect(titled('Nội dung 3')?.presenters).toEqual([named('expert')?.id]);
    expect(titled('Nội dung 5')?.audience).toEqual({ kind: 'named', seatIds: [finance] });
  });

  it('leaves out what was taken off the agenda', () => {
    const shortened = source().act('secretary', { type: 'remove-entry', entryId: 'i12' });
    expect(Object.keys(copyOf(shortened).meeting.agenda.items)).toHaveLength(11);
  });
});

describe('the dates of a copy', () => {
  const original = { startsAt: '2026-11-02T01:00:00.000Z', endsAt: '2026-11-02T04:30:00.000Z' };

  it('fall on the same day of the week, the first time that is still to come', () => {
    expect(shiftedDates(original, new Date('2026-11-18T00:00:00Z'))).toEqual({
      startsAt: '2026-11-23T01:00:00.000Z',
      endsAt: '2026-11-23T04:30:00.000Z',
    });
  });

  it('are a week later when the original is still to come', () => {
    expect(shiftedDates({ ...original, endsAt: null }, new Date('2026-10-01T00:00:00Z'))).toEqual({
      startsAt: '2026-11-09T01:00:00.000Z',
      endsAt: null,
    });
  });
});
