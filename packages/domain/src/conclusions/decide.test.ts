import { describe, test } from 'vitest';
import { buildItem } from '../testing/build-item.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { given } from '../testing/given.ts';
import { after } from '../testing/times.ts';

const IN_SESSION = buildMeeting({ items: [buildItem({ id: 'item-1' })], current: 'item-1' });
const draft = (text: string, itemId = 'item-1') =>
  ({ type: 'draft-conclusion', itemId, text }) as const;
const confirm = (revision: number, itemId = 'item-1') =>
  ({ type: 'confirm-conclusion', itemId, revision }) as const;
const TEXT = 'The Government adopts the decree.\n  With the amendments of today. ';

describe('conclusions', () => {
  test('C1: each draft counts, the same text again does not', () => {
    given(...IN_SESSION)
      .when('secretary', draft('The'))
      .then({ type: 'conclusion-drafted', itemId: 'item-1', text: 'The', revision: 1 })
      .when('secretary', draft('The'))
      .then()
      .when('secretary', draft(TEXT))
      .then({ type: 'conclusion-drafted', itemId: 'item-1', text: TEXT, revision: 2 });
    given(...IN_SESSION)
      .when('secretary', draft('The', 'x'))
      .thenRefused('item-unknown');
  });

  test('C1: the chair confirms the revision that was read, letter for letter', () => {
    const drafted = given(...IN_SESSION)
      .when('secretary', draft('The'))
      .when('secretary', draft(TEXT))
      .thenAccepted();
    drafted.when('chair', confirm(1)).thenRefused('conclusion-changed');
    drafted
      .when('chair', confirm(2), after(60))
      .then({ type: 'conclusion-confirmed', itemId: 'item-1', text: TEXT, revision: 2 })
      .thenMeeting(({ agenda }) => agenda.items['item-1']?.conclusion?.text === TEXT)
      .thenMeeting(({ agenda }) => agenda.items['item-1']?.conclusion?.confirmedBy === 'chair')
      .thenMeeting(({ agenda }) => agenda.items['item-1']?.conclusion?.confirmedAt === after(60));
  });

  test('C1: there must be something to confirm', () => {
    given(...IN_SESSION)
      .when('chair', confirm(1))
      .thenRefused('conclusion-missing');
    given(...IN_SESSION)
      .when('secretary', draft(' '))
      .when('chair', confirm(1))
      .thenRefused('conclusion-missing');
    given(...IN_SESSION)
      .when('chair', confirm(1, 'x'))
      .thenRefused('item-unknown');
  });

  test('C2: a confirmed conclusion does not change', () => {
    const confirmed = given(...IN_SESSION)
      .when('secretary', draft(TEXT))
      .when('chair', confirm(1))
      .thenAccepted();
    confirmed.when('secretary', draft('Other')).thenRefused('conclusion-confirmed');
    confirmed.when('chair', confirm(1)).thenRefused('conclusion-confirmed');
  });
});
