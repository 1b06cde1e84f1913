import type { RecallPapers } from '../pack/commands.ts';
import { buildFile, buildItem, paperAdded } from './build-item.ts';
import { buildMeeting, DETAILS, RULES } from './build-meeting.ts';
import { buildSeat, cabinetOf } from './build-seat.ts';
import { EVENTS } from './one-of-each-event.ts';
import { after } from './times.ts';

/* A session in two days with papers, before and after it went out and was frozen. */

export const HOUR = 3_600;
export const DAY = 24 * HOUR;
export const guest = buildSeat({ id: 'guest', role: 'presenter', itemIds: ['item-2'] });
export const seats = [...cabinetOf(3), guest];
export const items = [buildItem({ id: 'item-1' }), buildItem({ id: 'item-2' })];
export const paper = paperAdded({ paperId: 'paper' });
export const other = paperAdded({ paperId: 'other', itemId: 'item-2' });
export const ofChair = paperAdded({
  paperId: 'of chair',
  audience: { kind: 'named', seatIds: ['chair'] },
});
export const section = EVENTS['section-added'];
/** Everything in a test happens at nine; here the session begins two days later. */
export const revised = {
  type: 'meeting-revised',
  rules: RULES,
  details: { ...DETAILS, startsAt: after(2 * DAY) },
} as const;
export const PREPARING = [
  ...buildMeeting({ seats, items, stage: 'preparing' }),
  section,
  paper,
  other,
  ofChair,
  revised,
];
export const PUBLISHED = [...PREPARING, { type: 'meeting-published' } as const];
export const FROZEN = [...PUBLISHED, { type: 'pack-frozen' } as const];
export const details = {
  title: 'Other',
  kind: 'decide',
  minutes: 20,
  presenters: [],
  submittedBy: '',
} as const;
export const brief = { summary: 'a', disputed: 'b', decision: 'c' };
export const supplement = {
  type: 'add-supplement',
  paperId: 'more',
  to: 'paper',
  itemId: 'item-1',
  title: 'Opinion of the ministry',
  file: buildFile('more'),
  audience: { kind: 'everyone' },
  reason: 'It came today',
} as const;
export const recall = (scope: RecallPapers['scope']) =>
  ({ type: 'recall-papers', scope, reason: 'Names of witnesses' }) as const;
export const whole = { kind: 'pack' } as const;
export const onePaper = { kind: 'paper', paperId: 'paper' } as const;
export const replace = {
  type: 'replace-paper',
  paperId: 'paper',
  file: buildFile('second'),
  reason: 'Figures',
} as const;
