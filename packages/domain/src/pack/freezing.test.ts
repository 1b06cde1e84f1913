import { describe, expect, test } from 'vitest';
import type { Command, CommandType } from '../command.ts';
import { addItem } from '../testing/asks.ts';
import { buildItem, paperAdded } from '../testing/build-item.ts';
import { buildMeeting, DETAILS, RULES } from '../testing/build-meeting.ts';
import { given } from '../testing/given.ts';
import { EVENTS } from '../testing/one-of-each-event.ts';
import {
  brief,
  DAY,
  details,
  FROZEN,
  PREPARING,
  PUBLISHED,
  paper,
  recall,
  replace,
  revised,
  supplement,
  whole,
} from '../testing/pack-scene.ts';
import { COMMAND_TYPES } from '../testing/plausible-command.ts';
import { after, NINE } from '../testing/times.ts';
import { cutOffOf, frozenSince } from './frozen.ts';

/** What would change agenda or papers, each as it is accepted before the freeze. */
const EDITS: Partial<Readonly<Record<CommandType, Command>>> = {
  'add-section': { type: 'add-section', sectionId: 'new', title: 'Laws', before: null },
  'rename-section': { type: 'rename-section', sectionId: 'section', title: 'Laws' },
  'move-entry': { type: 'move-entry', entryId: 'item-2', before: 'item-1' },
  'remove-entry': { type: 'remove-entry', entryId: 'item-2' },
  'revise-item': { type: 'revise-item', itemId: 'item-1', details },
  'write-brief': { type: 'write-brief', itemId: 'item-1', brief },
  'ask-advice': {
    type: 'ask-advice',
    adviceId: 'new',
    itemId: 'item-1',
    from: 'Justice',
    dueAt: after(4 * DAY),
  },
  'enter-advice': { type: 'enter-advice', adviceId: 'advice', itemId: 'item-1', text: 'Agreed' },
  'withdraw-advice': { type: 'withdraw-advice', adviceId: 'advice', itemId: 'item-1' },
  'add-paper': { ...paperAdded({ paperId: 'new' }), type: 'add-paper' },
  'revise-paper': { ...paper, type: 'revise-paper', title: 'Other' },
};

/** Acts of preparing that are none: what came later says so itself, the rest is the sitting's. */
const STILL_DONE: Partial<Readonly<Record<CommandType, Command>>> = {
  'add-items': {
    type: 'add-items',
    items: [buildItem({ id: 'late' })],
    before: null,
    lateReason: 'Flood',
  },
  'replace-paper': replace,
  'note-papers-by-hand': { type: 'note-papers-by-hand', itemId: 'item-1', count: 1 },
  'add-supplement': supplement,
  'recall-papers': recall(whole),
  'set-item-audience': {
    type: 'set-item-audience',
    itemId: 'item-2',
    audience: { kind: 'members' },
  },
  'put-question': { ...EVENTS['question-put'], type: 'put-question', itemId: 'item-1' },
  'revise-meeting': { type: 'revise-meeting', details: DETAILS, rules: RULES },
};

const advice = { ...EVENTS['advice-asked'], itemId: 'item-1', adviceId: 'advice' } as const;

describe('the freeze', () => {
  test('P11: the secretariat freezes the pack once it is out, and the time stays', () => {
    given(...PREPARING)
      .when('secretary', { type: 'freeze-pack' })
      .thenRefused('meeting-not-published');
    given(...PUBLISHED)
      .when('secretary', { type: 'freeze-pack' }, after(60))
      .then({ type: 'pack-frozen' })
      .thenMeeting(({ frozen }) => frozen?.at === after(60) && frozen.by === 'secretary')
      .when('secretary', { type: 'freeze-pack' }, after(120))
      .then();
  });

  test('P11: it freezes by itself so many hours before the start, to the millisecond', () => {
    const { meeting } = given(...PUBLISHED);
    expect(cutOffOf(meeting)).toBe(after(DAY));
    expect(frozenSince(meeting, after(DAY - 0.001))).toBeNull();
    expect(frozenSince(meeting, after(DAY))).toEqual({ at: after(DAY), by: 'clock' });
    const rename = EDITS['rename-section'] as Command;
    given(...PUBLISHED)
      .when('secretary', rename, after(DAY - 0.001))
      .thenAccepted();
    given(...PUBLISHED)
      .when('secretary', rename, after(DAY))
      .thenRefused('pack-frozen', { since: after(DAY) });
  });

  test('P11: not where the rules set no time, nor in what went out after it, nor in writing', () => {
    const open = { ...revised, rules: { ...RULES, freezeHours: null } };
    const without = given(...PUBLISHED, open).meeting;
    expect([cutOffOf(without), frozenSince(without, after(9 * DAY))]).toEqual([null, null]);
    const late = given(
      ...PREPARING,
      { ...revised, details: DETAILS },
      { type: 'meeting-published' },
    );
    expect(frozenSince(late.meeting, after(DAY))).toBeNull();
    late.when('secretary', { type: 'freeze-pack' }).then({ type: 'pack-frozen' });
    const written = buildMeeting({ inWriting: { questions: ['q'], deadline: after(DAY) } });
    expect(cutOffOf(given(...written).meeting)).toBeNull();
    given(...written)
      .when('secretary', { type: 'freeze-pack' })
      .thenRefused('held-in-writing');
  });

  test('P11: a later start thaws nothing', () => {
    const later = {
      type: 'revise-meeting',
      rules: RULES,
      details: { ...DETAILS, startsAt: after(9 * DAY) },
    } as const;
    const moved = given(...PUBLISHED).when('secretary', later, after(DAY + 1));
    moved
      .thenMeeting(({ frozen }) => frozen?.at === after(DAY) && frozen.by === 'clock')
      .when('secretary', EDITS['move-entry'] as Command, after(DAY + 2))
      .thenRefused('pack-frozen', { since: after(DAY) });
    given(...PUBLISHED)
      .when('secretary', later, after(1))
      .when('secretary', EDITS['move-entry'] as Command, after(DAY + 2))
      .thenAccepted();
  });

  test.each(Object.entries(EDITS))('P12: after it no %s succeeds', (_type, command) => {
    given(...PUBLISHED, advice)
      .when('secretary', command)
      .thenAccepted();
    given(...FROZEN, advice)
      .when('secretary', command)
      .thenRefused('pack-frozen', { since: NINE });
  });

  test('P12: taking a paper off is refused before it and after', () => {
    given(...FROZEN)
      .when('secretary', { type: 'remove-paper', paperId: 'paper', reason: 'Wrong' })
      .thenRefused('pack-frozen');
  });

  test.each(Object.entries(STILL_DONE))(
    'P12: %s is no edit of what was given out',
    (_type, command) => {
      given(...FROZEN)
        .when('secretary', command)
        .thenAccepted();
    },
  );

  test('P12: every act of preparing is one or the other', () => {
    const preparing =
      /^(add|rename|move|remove|revise|write|ask|enter|withdraw)-(section|items?|entry|brief|advice|paper|supplement)$/;
    const known = new Set([...Object.keys(EDITS), ...Object.keys(STILL_DONE), 'remove-paper']);
    const all = COMMAND_TYPES.filter((type) => type.match(preparing));
    expect(all.filter((type) => !known.has(type))).toEqual([]);
  });

  test('P12: who presents and for how long is still settled, as the room needs it', () => {
    const { presenters: _presenters, minutes: _minutes, ...same } = buildItem({ id: 'item-1' });
    const { id: itemId, audience: _audience, ...kept } = same;
    given(...FROZEN)
      .when('secretary', {
        type: 'revise-item',
        itemId,
        details: { ...kept, presenters: ['guest'], minutes: 5 },
      })
      .thenAccepted();
  });

  test('P12: an item that came after it gets its brief, until its first paper', () => {
    const write = { type: 'write-brief', itemId: 'late', brief } as const;
    const came = given(...FROZEN)
      .when('secretary', { ...addItem('late'), lateReason: 'Flood' } as Command)
      .when('secretary', write)
      .thenAccepted();
    came
      .when('secretary', { ...supplement, to: null, itemId: 'late' })
      .when('secretary', { ...write, brief: { ...brief, decision: 'other' } })
      .thenRefused('pack-frozen');
  });
});
