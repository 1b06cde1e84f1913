import { describe, expect, test } from 'vitest';
import { buildFile, buildItem, paperAdded } from '../testing/build-item.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { given } from '../testing/given.ts';

const items = [buildItem({ id: 'item-1' }), buildItem({ id: 'item-2' })];
const paper = paperAdded({ paperId: 'paper' });
const PREPARING = [...buildMeeting({ stage: 'preparing', items }), paper];
const PUBLISHED = [...PREPARING, { type: 'meeting-published' } as const];
const versions = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('add-paper', () => {
  const { type: _type, ...facts } = paperAdded({ paperId: 'second' });
  const add = { type: 'add-paper', ...facts } as const;

  test('P1: a paper is of an item or of the whole meeting, before and after publication', () => {
    given(...PREPARING)
      .when('secretary', add)
      .then({ ...add, type: 'paper-added' });
    given(...PUBLISHED)
      .when('secretary', { ...add, itemId: null })
      .then({ ...add, itemId: null, type: 'paper-added' });
  });

  test('P1: it has a title, an id of its own and an item that is on the agenda', () => {
    given(...PREPARING)
      .when('secretary', { ...add, paperId: 'paper' })
      .thenRefused('paper-exists');
    given(...PREPARING)
      .when('secretary', { ...add, title: ' ' })
      .thenRefused('text-needed');
    given(...PREPARING)
      .when('secretary', { ...add, itemId: 'x' })
      .thenRefused('item-unknown');
    given(...PREPARING, { type: 'entry-removed', entryId: 'item-1' })
      .when('secretary', add)
      .thenRefused('item-unknown');
    given(...PREPARING, { type: 'paper-removed', paperId: 'paper', reason: null })
      .when('secretary', { ...add, paperId: 'paper' })
      .thenRefused('paper-exists');
  });

  test('A7: its audience names seats of the meeting', () => {
    const audience = { kind: 'named', seatIds: ['nobody'] } as const;
    given(...PREPARING)
      .when('secretary', { ...add, audience })
      .thenRefused('seat-unknown');
  });
});

describe('replace-paper', () => {
  const file = buildFile('second version');
  const replace = { type: 'replace-paper', paperId: 'paper', file, reason: 'Figures' } as const;

  test('P3: after publication a replacement says why, and the old version stays', () => {
    const { meeting } = given(...PUBLISHED)
      .when('secretary', replace)
      .then({ type: 'paper-replaced', paperId: 'paper', paperVersion: 2, file, reason: 'Figures' });
    expect(meeting.papers.paper?.versions.map(({ version }) => version)).toEqual(versions(2));
    expect(meeting.papers.paper?.versions[1]).toMatchObject({
      file,
      reason: 'Figures',
      by: 'secretary',
    });
    given(...PUBLISHED)
      .when('secretary', { ...replace, reason: null })
      .thenRefused('reason-needed');
    given(...PUBLISHED)
      .when('secretary', { ...replace, reason: ' ' })
      .thenRefused('reason-needed');
  });

  test('P3: what was replaced before publication is readable for nobody', () => {
    const { meeting } = given(...PREPARING)
      .when('secretary', { ...replace, reason: null })
      .when('secretary', { type: 'publish-meeting' })
      .thenAccepted();
    expect(meeting.papers.paper?.versions.map((each) => [each.version, each.file])).toEqual([
      [2, file],
    ]);
  });

  test('P2: the same file again is not a new version', () => {
    given(...PUBLISHED)
      .when('secretary', { ...replace, file: paper.file })
      .thenRefused('same-file');
  });

  test('P1: only what is there is replaced', () => {
    given(...PUBLISHED)
      .when('secretary', { ...replace, paperId: 'x' })
      .thenRefused('paper-unknown');
  });
});

describe('revise-paper', () => {
  const revise = {
    type: 'revise-paper',
    paperId: 'paper',
    title: 'Draft decree',
    itemId: 'item-2',
    audience: { kind: 'members' },
  } as const;

  test('P1: a paper is renamed, given to another item, and to another audience', () => {
    const { type: _type, ...revised } = revise;
    given(...PUBLISHED)
      .when('secretary', revise)
      .then({ type: 'paper-revised', ...revised })
      .thenMeeting(({ papers }) => papers.paper?.title === 'Draft decree')
      .when('secretary', revise)
      .then();
  });

  test('P1: it stays a paper', () => {
    given(...PUBLISHED)
      .when('secretary', { ...revise, title: '' })
      .thenRefused('text-needed');
    given(...PUBLISHED)
      .when('secretary', { ...revise, itemId: 'x' })
      .thenRefused('item-unknown');
    given(...PUBLISHED)
      .when('secretary', { ...revise, paperId: 'x' })
      .thenRefused('paper-unknown');
    given(...PUBLISHED)
      .when('secretary', { ...revise, audience: { kind: 'named', seatIds: ['x'] } })
      .thenRefused('seat-unknown');
  });
});

describe('remove-paper', () => {
  const remove = { type: 'remove-paper', paperId: 'paper', reason: 'Wrong file' } as const;

  test('P6: before publication it is taken off, and nobody can open it', () => {
    const off = given(...PREPARING)
      .when('secretary', { ...remove, reason: null })
      .then({ type: 'paper-removed', paperId: 'paper', reason: null });
    off.when('secretary', remove).thenRefused('paper-unknown');
    off
      .when('secretary', { type: 'publish-meeting' })
      .when('member-2', { type: 'open-paper', paperId: 'paper', paperVersion: 1 })
      .thenRefused('paper-unknown');
  });

  test('P6: what is out is recalled, not taken off', () => {
    given(...PUBLISHED)
      .when('secretary', remove)
      .thenRefused('paper-given-out');
  });

  test('P6: what was taken off when that was allowed after publication stays off', () => {
    given(...PUBLISHED, { type: 'paper-removed', paperId: 'paper', reason: 'Wrong file' })
      .when('member-2', { type: 'open-paper', paperId: 'paper', paperVersion: 1 })
      .thenRefused('paper-unknown');
  });

  test('P6: with its item it goes too', () => {
    given(...PUBLISHED, { type: 'entry-removed', entryId: 'item-1' })
      .when('member-2', { type: 'open-paper', paperId: 'paper', paperVersion: 1 })
      .thenRefused('paper-unknown');
  });

  test('W13: before publication it leaves no trace and needs no reason', () => {
    given(...PREPARING)
      .when('secretary', { ...remove, reason: null })
      .thenMeeting(({ papers }) => papers.paper?.leftNoTrace === true);
  });
});

describe('note-papers-by-hand', () => {
  const note = (count: number) =>
    ({ type: 'note-papers-by-hand', itemId: 'item-1', count }) as const;

  test('P21: an item says how many papers are given out by hand, and none of them', () => {
    given(...PREPARING)
      .when('secretary', note(2))
      .then({ type: 'papers-by-hand-noted', itemId: 'item-1', count: 2 })
      .thenMeeting(({ agenda }) => agenda.items['item-1']?.byHand === 2)
      .when('secretary', note(2))
      .then()
      .when('secretary', note(0))
      .then({ type: 'papers-by-hand-noted', itemId: 'item-1', count: 0 });
  });

  test('P21: it is said after publication too, of an item that is there', () => {
    given(...PUBLISHED)
      .when('secretary', note(1))
      .thenAccepted();
    given(...PUBLISHED)
      .when('secretary', { ...note(1), itemId: 'x' })
      .thenRefused('item-unknown');
  });
});

describe('open-paper', () => {
  const open = (paperVersion: number) =>
    ({ type: 'open-paper', paperId: 'paper', paperVersion }) as const;
  const replaced = {
    type: 'paper-replaced',
    paperId: 'paper',
    paperVersion: 2,
    file: buildFile('second'),
    reason: 'Figures',
  } as const;

  test('P5: opening is recorded once per reader and version, and never goes back', () => {
    given(...PUBLISHED, replaced)
      .when('member-2', open(1))
      .then({ type: 'paper-opened', seatId: 'member-2', paperId: 'paper', paperVersion: 1 })
      .when('member-2', open(1))
      .then()
      .when('member-2', open(2))
      .then({ type: 'paper-opened', seatId: 'member-2', paperId: 'paper', paperVersion: 2 })
      .when('member-2', open(1))
      .then()
      .when('member-3', open(1))
      .then({ type: 'paper-opened', seatId: 'member-3', paperId: 'paper', paperVersion: 1 });
  });

  test('P16: what a device keeps is recorded once per version, and never goes back', () => {
    const keep = (...versions: readonly number[]) => {
      const papers = versions.map((paperVersion) => ({ paperId: 'paper', paperVersion }));
      return { type: 'keep-papers', papers } as const;
    };
    const kept = (seatId: string, paperVersion: number) =>
      ({ type: 'papers-kept', seatId, papers: [{ paperId: 'paper', paperVersion }] }) as const;
    given(...PUBLISHED, replaced)
      .when('member-2', keep(1))
      .then(kept('member-2', 1))
      .when('member-2', keep(1))
      .then()
      .when('member-2', keep(2, 7))
      .then(kept('member-2', 2))
      .when('member-2', keep(1))
      .then()
      .when('member-3', { type: 'keep-papers', papers: [{ paperId: 'x', paperVersion: 1 }] })
      .then();
  });

  test('P5: only a version that is there is opened', () => {
    given(...PUBLISHED)
      .when('member-2', open(2))
      .thenRefused('paper-version-unknown');
    given(...PUBLISHED)
      .when('member-2', { ...open(1), paperId: 'x' })
      .thenRefused('paper-unknown');
  });

  test('P4: what a seat may not know of it does not open', () => {
    const closed = { kind: 'named', seatIds: ['chair'] } as const;
    const hiddenPaper = { ...paper, type: 'paper-revised', audience: closed } as const;
    given(...PUBLISHED, hiddenPaper)
      .when('member-2', open(1))
      .thenRefused('paper-unknown');
    given(...PUBLISHED, hiddenPaper)
      .when('chair', open(1))
      .thenAccepted();
    given(...PUBLISHED, { type: 'item-audience-set', itemId: 'item-1', audience: closed })
      .when('member-2', open(1))
      .thenRefused('paper-unknown');
  });
});
