import { describe, expect, test } from 'vitest';
import type { Command } from '../command.ts';
import type { Meeting } from '../meeting.ts';
import { addItem, addPaper } from '../testing/asks.ts';
import { buildFile, buildItem } from '../testing/build-item.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { buildSeat, oneOfEach } from '../testing/build-seat.ts';
import { given, type When } from '../testing/given.ts';
import { changesBetween } from './compare.ts';
import { labelOf, programmeNow, readinessOf } from './programme-now.ts';
import type { ProgrammeLine } from './state.ts';

const leader = buildSeat({ id: 'leader', role: 'secretary' });
const seats = [...oneOfEach(), leader];
const items = [buildItem({ id: 'item-1' }), buildItem({ id: 'item-2' })];
const preparing = given(...buildMeeting({ stage: 'preparing', seats, items }));
const strict = given(
  ...buildMeeting({ stage: 'preparing', seats, items, rules: { programmeApproval: true } }),
);

const assess = (result: 'ready' | 'not-ready', note = '', itemId = 'item-1'): Command => {
  return { type: 'assess-item', itemId, result, note };
};
const SUBMIT: Command = { type: 'submit-programme', toSeatId: 'leader', note: 'For today' };
const approve = (label = 'A'): Command => ({ type: 'approve-programme', label });
const turnDown = (reason: string, label = 'A'): Command => {
  return { type: 'refuse-programme', label, reason };
};
const PUBLISH: Command = { type: 'publish-meeting' };
const now = (so: When): Meeting => so.thenAccepted().meeting;
const readiness = ({ agenda }: Meeting, itemId = 'item-1') => {
  const item = agenda.items[itemId];
  return item && readinessOf(item);
};

describe('the readiness of an item', () => {
  test('G1: is not looked through, not ready with a reason, or ready', () => {
    expect(readiness(preparing.meeting)).toBe('not-yet');
    preparing.when('secretary', assess('not-ready', ' ')).thenRefused('reason-needed');
    const lacking = preparing.when('secretary', assess('not-ready', 'No annex'));
    expect(readiness(now(lacking))).toBe('not-ready');
    expect(readiness(now(lacking.when('secretary', assess('ready'))))).toBe('ready');
    preparing.when('secretary', assess('ready', '', 'nowhere')).thenRefused('item-unknown');
  });

  test('G1: goes back when the brief or a paper changes, and not when another item does', () => {
    const ready = preparing
      .when('secretary', { ...addPaper('paper'), itemId: 'item-1' } as Command)
      .when('secretary', assess('ready'));
    const replaced: Command = {
      type: 'replace-paper',
      paperId: 'paper',
      file: buildFile('another'),
      reason: null,
    };
    const brief = { summary: 'New', disputed: '', decision: '' };
    expect(readiness(now(ready))).toBe('ready');
    expect(readiness(now(ready.when('secretary', replaced)))).toBe('not-yet');
    for (const [itemId, expected] of [
      ['item-1', 'not-yet'],
      ['item-2', 'ready'],
    ] as const) {
      const written = ready.when('secretary', { type: 'write-brief', itemId, brief });
      expect(readiness(now(written))).toBe(expected);
    }
  });
});

describe('versions of the programme', () => {
  test('G2: are lettered, keep what was submitted, and name what was not ready', () => {
    const first = preparing.when('secretary', assess('ready')).when('secretary', SUBMIT);
    const [a] = now(first).programmes;
    expect(a).toMatchObject({ label: 'A', state: 'submitted', notReady: ['item-2'] });
    expect(a?.lines).toEqual(programmeNow(now(first)));
    const second = first.when('secretary', addItem('item-3')).when('secretary', SUBMIT);
    expect(now(second).programmes).toMatchObject([
      { label: 'A', state: 'overtaken', lines: a?.lines },
      { label: 'B', state: 'submitted' },
    ]);
    expect([0, 25, 26, 701, 702].map(labelOf)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });

  test('G2: go to somebody else of the secretariat, and once as they stand', () => {
    preparing.when('leader', SUBMIT).thenRefused('programme-own-approval');
    const toMember: Command = { ...SUBMIT, toSeatId: 'member' };
    preparing.when('secretary', toMember).thenRefused('seat-unknown');
    const submitted = preparing.when('secretary', SUBMIT);
    submitted.when('secretary', SUBMIT).thenAccepted();
    expect(now(submitted.when('secretary', SUBMIT)).programmes).toHaveLength(1);
    const refused = submitted.when('leader', turnDown('Item 2 is missing its figures'));
    expect(now(refused.when('secretary', SUBMIT)).programmes).toHaveLength(2);
  });

  test('G3: are decided once, with a reason where refused, by whom they went to', () => {
    const submitted = preparing.when('secretary', SUBMIT);
    submitted.when('secretary', approve()).thenRefused('programme-not-yours');
    submitted.when('leader', turnDown(' ')).thenRefused('reason-needed');
    submitted.when('leader', approve('B')).thenRefused('programme-unknown');
    const approved = submitted.when('leader', approve());
    expect(now(approved).programmes[0]).toMatchObject({ state: 'approved' });
    approved.when('leader', approve()).thenAccepted();
    approved.when('leader', turnDown('Second thoughts')).thenRefused('programme-decided');
    const overtaken = submitted.when('secretary', addItem('item-3')).when('secretary', SUBMIT);
    overtaken.when('leader', approve('A')).thenRefused('programme-overtaken');
    expect(now(overtaken.when('leader', approve('B'))).programmes).toMatchObject([
      { state: 'overtaken' },
      { state: 'approved' },
    ]);
  });

  test('G4: a session goes out only as approved, where the rules ask for it', () => {
    preparing.when('secretary', PUBLISH).thenAccepted();
    strict.when('secretary', PUBLISH).thenRefused('programme-not-approved');
    const approved = strict.when('secretary', SUBMIT).when('leader', approve());
    approved.when('secretary', PUBLISH).thenAccepted();
    const changed = approved.when('secretary', addItem('item-3'));
    changed.when('secretary', PUBLISH).thenRefused('programme-not-approved');
    const again = changed.when('secretary', SUBMIT);
    again.when('secretary', PUBLISH).thenRefused('programme-not-approved');
    again.when('leader', approve('B')).when('secretary', PUBLISH).thenAccepted();
  });
});

describe('two versions beside each other', () => {
  const section: ProgrammeLine = { kind: 'section', id: 'section', title: 'Laws' };
  const item = (id: string, change: { title?: string; papers?: readonly number[] } = {}) => {
    const { title = `Title of ${id}`, papers = [1] } = change;
    const about = { title, kind: 'decide', minutes: 10, presenters: [], submittedBy: '' } as const;
    const brief = { summary: '', disputed: '', decision: '' };
    const given = papers.map((version, index) => {
      return { paperId: `${id}-${index}`, title: 'Paper', version };
    });
    return { kind: 'item', id, about, brief, papers: given } as const;
  };
  const told = (before: readonly ProgrammeLine[], after: readonly ProgrammeLine[]) =>
    changesBetween(before, after).map(({ kind, line }) => `${kind} ${line.id}`);

  test('G5: of what stayed nothing is told', () => {
    const lines = [section, item('a'), item('b')];
    expect(told(lines, lines)).toEqual([]);
  });

  test('G5: one entry that was moved is one change, wherever it went', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const before = ids.map((id) => item(id));
    const moved = ['f', 'a', 'b', 'c', 'd', 'e'].map((id) => item(id));
    expect(told(before, moved)).toEqual(['moved f']);
    expect(told(moved, before)).toEqual(['moved f']);
  });

  test('G5: added, removed, reworded and given other papers are told apart', () => {
    const before = [section, item('a'), item('b'), item('c', { papers: [1, 1] }), item('d')];
    const after = [
      section,
      item('new'),
      item('a', { title: 'Another title' }),
      item('c', { papers: [2] }),
      item('d'),
    ];
    expect(told(before, after)).toEqual(['added new', 'reworded a', 'papers c', 'removed b']);
    const papers = changesBetween(before, after).find(({ kind }) => kind === 'papers');
    expect(papers).toMatchObject({
      added: [],
      replaced: [{ paperId: 'c-0', version: 2 }],
      removed: [{ paperId: 'c-1' }],
    });
  });
});
