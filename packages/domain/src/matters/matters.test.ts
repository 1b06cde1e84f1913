import { describe, expect, test } from 'vitest';
import type { Command } from '../command.ts';
import { buildFile, buildItem, paperAdded } from '../testing/build-item.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { given } from '../testing/given.ts';
import { EVENTS } from '../testing/one-of-each-event.ts';
import { meetingAfter } from '../testing/record.ts';
import { after, NINE } from '../testing/times.ts';
import { adviceState } from './advice.ts';
import type { Matter } from './commands.ts';

const BRIEF = { summary: 'In short', disputed: 'None', decision: 'Adopt' };
const preparing = buildMeeting({ stage: 'preparing', rules: { briefsRequired: true } });
const write = (brief: Partial<typeof BRIEF>, itemId = 'item-1'): Command => {
  return { type: 'write-brief', itemId, brief: { ...BRIEF, ...brief } };
};
const PUBLISH: Command = { type: 'publish-meeting' };

describe('the brief of an item', () => {
  test('P9: what is for decision goes out with all three parts, or hears which is missing', () => {
    const title = 'Title of item-1';
    given(...preparing)
      .when('secretary', PUBLISH)
      .thenRefused('brief-without-summary', { title });
    for (const part of ['summary', 'disputed', 'decision'] as const) {
      given(...preparing)
        .when('secretary', write({ [part]: ' ' }))
        .when('secretary', PUBLISH)
        .thenRefused(`brief-without-${part}`, { title });
    }
    given(...preparing)
      .when('secretary', write({}))
      .when('secretary', PUBLISH)
      .thenAccepted();
  });

  test('P9: what is only discussed needs none, nor where the rules ask for none', () => {
    const items = [buildItem({ id: 'item-1', kind: 'discuss' })];
    given(...buildMeeting({ stage: 'preparing', items, rules: { briefsRequired: true } }))
      .when('secretary', PUBLISH)
      .thenAccepted();
    given(...buildMeeting({ stage: 'preparing' }))
      .when('secretary', PUBLISH)
      .thenAccepted();
  });

  test('P9: what comes for decision after publication has its brief before its first paper', () => {
    const rules = { briefsRequired: true };
    const items = [buildItem({ id: 'item-1', kind: 'discuss' })];
    const late = buildItem({ id: 'item-2' });
    const out = given(...buildMeeting({ stage: 'published', items, rules }));
    const add = { type: 'add-items', items: [late], before: null, lateReason: 'Urgent' } as const;
    const { type: _, ...paper } = paperAdded({ paperId: 'p', itemId: 'item-2' });
    const addPaper = { type: 'add-paper', ...paper } as const;
    const title = late.title;
    const added = out.when('secretary', add);
    added.when('secretary', addPaper).thenRefused('brief-without-summary', { title });
    added
      .when('secretary', write({ decision: '' }, 'item-2'))
      .thenRefused('brief-without-decision', { title });
    const whole = added.when('secretary', write({}, 'item-2')).when('secretary', addPaper);
    whole.thenAccepted();
    whole
      .when('secretary', write({ summary: ' ' }, 'item-2'))
      .thenRefused('brief-without-summary', { title });
    const { id: _id, audience: _audience, ...details } = buildItem({ id: 'item-1' });
    const decides = { type: 'revise-item', itemId: 'item-1', details } as const;
    out.when('secretary', decides).thenAccepted();
    out
      .when('secretary', { ...addPaper, itemId: 'item-1' })
      .when('secretary', decides)
      .thenRefused('brief-without-summary', { title: 'Title of item-1' });
  });

  test('P9, A5: written again as often as needed, until the item has been dealt with', () => {
    given(...preparing)
      .when('secretary', write({}))
      .when('secretary', write({}))
      .then();
    given(...preparing)
      .when('secretary', write({}, 'x'))
      .thenRefused('item-unknown');
    given(...buildMeeting({ current: 'item-1' }), EVENTS['item-concluded'])
      .when('secretary', write({}))
      .thenRefused('item-finished');
  });
});

describe('advice of another body', () => {
  const ask = (about: object = {}): Command => ({
    type: 'ask-advice',
    adviceId: 'advice',
    itemId: 'item-1',
    from: 'Ministry of Justice',
    dueAt: after(100),
    ...about,
  });
  const enter: Command = {
    type: 'enter-advice',
    itemId: 'item-1',
    adviceId: 'advice',
    text: 'Yes',
  };

  test('P10: a body is asked until a day to come', () => {
    given(...preparing)
      .when('secretary', ask({ itemId: 'x' }))
      .thenRefused('item-unknown');
    given(...preparing)
      .when('secretary', ask({ from: ' ' }))
      .thenRefused('text-needed');
    given(...preparing)
      .when('secretary', ask(), after(100))
      .thenRefused('deadline-past', { serverTime: after(100) });
    const asked = given(...preparing)
      .when('secretary', ask())
      .thenAccepted();
    asked.when('secretary', ask()).thenRefused('advice-exists');
    asked.when('secretary', { ...enter, text: '' }).thenRefused('text-needed');
    asked
      .when('secretary', { type: 'withdraw-advice', itemId: 'item-1', adviceId: 'advice' })
      .thenMeeting(({ agenda }) => Object.keys(agenda.items['item-1']?.advice ?? {}).length === 0);
    given(...preparing)
      .when('secretary', enter)
      .thenRefused('advice-unknown');
    given(...preparing)
      .when('secretary', { type: 'withdraw-advice', itemId: 'item-1', adviceId: 'x' })
      .thenRefused('advice-unknown');
  });

  test('P10: a warning before the delay is over, expired after it', () => {
    const { meeting } = given(...preparing)
      .when('secretary', ask())
      .thenAccepted();
    const item = meeting.agenda.items['item-1'];
    const advice = item?.advice.advice;
    if (!item || !advice) throw new Error('not asked');
    const stateAt = (seconds: number) => adviceState(advice, item, after(seconds), after(50));
    expect([0, 50, 99, 100].map(stateAt)).toEqual(['asked', 'due-soon', 'due-soon', 'expired']);
  });

  test.each([
    ['the brief is written again', [{ ...EVENTS['brief-written'] }]],
    ['a paper is added', [paperAdded({ paperId: 'second' })]],
    ['a paper is replaced', [EVENTS['paper-replaced']]],
    ['a paper is taken off', [EVENTS['paper-removed']]],
  ])('P10: when %s, earlier advice is marked as given on the old text', (_what, changes) => {
    const before = [
      ...preparing,
      paperAdded({ paperId: 'paper' }),
      EVENTS['advice-asked'],
      EVENTS['advice-entered'],
    ];
    const stateOf = (events: typeof before) => {
      const item = meetingAfter(...events).agenda.items['item-1'];
      const advice = item?.advice.advice;
      return item && advice && adviceState(advice, item, NINE, NINE);
    };
    expect(stateOf(before)).toBe('given');
    expect(stateOf([...before, ...changes])).toBe('given-on-old-text');
    expect(stateOf([...before, ...changes, EVENTS['advice-entered']])).toBe('given');
  });
});

describe('an item from an opinion ballot', () => {
  const matter: Matter = {
    details: { title: 'Decree', kind: 'decide', minutes: 20, submittedBy: 'Ministry of Finance' },
    brief: BRIEF,
    papers: [{ paperId: 'p', title: 'Draft', file: buildFile('draft') }],
    origin: EVENTS['item-brought'].origin,
  };
  const bring: Command = {
    type: 'bring-item',
    itemId: 'new',
    from: { meetingId: 'ballot', itemId: 'item-9' },
    before: null,
    lateReason: null,
    matter,
  };

  test('L12: comes with its brief, its papers and every answer, once', () => {
    const brought = given(...preparing)
      .when('secretary', bring)
      .thenAccepted();
    const item = brought.meeting.agenda.items.new;
    expect(item).toMatchObject({ title: 'Decree', brief: BRIEF, origin: matter.origin });
    expect(brought.meeting.papers.p?.itemId).toBe('new');
    brought.when('secretary', { ...bring, itemId: 'again' }).thenRefused('item-already-brought');
    brought.when('secretary', bring).thenRefused('item-already-brought');
  });

  test('H10: a file of a unit comes with its brief, its papers and who answers for it too, once', () => {
    const { type: _type, itemId: _itemId, ...origin } = EVENTS['submission-brought'];
    const file: Command = {
      ...bring,
      from: { submissionId: origin.submissionId },
      matter: { ...matter, origin },
    };
    const brought = given(...preparing)
      .when('secretary', file)
      .thenAccepted();
    const item = brought.meeting.agenda.items.new;
    expect(item).toMatchObject({ title: 'Decree', brief: BRIEF, submission: origin, origin: null });
    expect(brought.meeting.papers.p?.itemId).toBe('new');
    brought.when('secretary', { ...file, itemId: 'again' }).thenRefused('item-already-brought');
    brought
      .when('secretary', { type: 'remove-entry', entryId: 'new' })
      .when('secretary', { ...file, itemId: 'again', matter: { ...matter, origin, papers: [] } })
      .thenAccepted();
  });

  test('L12, A4: late it needs a reason, and nobody but the door can vouch for it', () => {
    given(...preparing)
      .when('secretary', { ...bring, matter: null })
      .thenRefused('matter-unknown');
    given(...buildMeeting({ stage: 'published' }))
      .when('secretary', bring)
      .thenRefused('reason-needed');
  });
});
