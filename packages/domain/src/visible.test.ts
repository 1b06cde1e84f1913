import { describe, expect, test } from 'vitest';
import { EVERYONE } from './audience.ts';
import type { MeetingEvent, Recorded } from './event.ts';
import type { Meeting } from './meeting.ts';
import type { Seat } from './seat.ts';
import { buildItem, paperAdded } from './testing/build-item.ts';
import { buildMeeting } from './testing/build-meeting.ts';
import { questionPut } from './testing/build-question.ts';
import { buildSeat, oneOfEach } from './testing/build-seat.ts';
import { EVENTS } from './testing/one-of-each-event.ts';
import { meetingAfter } from './testing/record.ts';
import { NINE } from './testing/times.ts';
import { VIEW_CLASSES, viewOf } from './view.ts';
import { visible } from './visible.ts';

const NOBODY = { kind: 'named', seatIds: [] } as const;
const guestOfHidden = buildSeat({ id: 'guest of hidden', role: 'presenter', itemIds: ['hidden'] });
const seats = [...oneOfEach(), guestOfHidden];
const items = [buildItem({ id: 'item-1' }), buildItem({ id: 'hidden', audience: NOBODY })];
const hiddenPaper = paperAdded({ paperId: 'hidden paper', audience: NOBODY });
const hiddenSection = {
  ...EVENTS['section-added'],
  sectionId: 'hidden section',
  rank: 'a0V',
} as const;
const context = [
  EVENTS['section-added'],
  hiddenSection,
  EVENTS['paper-added'],
  hiddenPaper,
  EVENTS['question-put'],
  questionPut('hidden question', {}, 'hidden'),
  EVENTS['floor-requested'],
  { ...EVENTS['floor-requested'], requestId: 'hidden request', itemId: 'hidden' },
];
const meeting = meetingAfter(...buildMeeting({ seats, items }), ...context);
const preparing = meetingAfter(...buildMeeting({ seats, items, stage: 'preparing' }), ...context);

const READERS = ['secretary', 'chair', 'member', 'presenter', 'unit', 'bridge', 'screen'];

function seatCalled(id: string): Seat {
  const seat = seats.find((one) => one.id === id);
  if (!seat) throw new Error(`no seat ${id}`);
  return seat;
}

function recorded(event: MeetingEvent): Recorded {
  return { version: 99, by: 'secretary', at: NINE, event };
}

function seenBy(reader: string, event: MeetingEvent, of: Meeting = meeting): Recorded | null {
  return visible(recorded(event), viewOf(of, seatCalled(reader)), of);
}

/** `x` whole, `r` redacted, `.` withheld: for each class of views, the last of them outside. */
function sightOf(event: MeetingEvent): string {
  const seen = READERS.map((reader) => seenBy(reader, event));
  seen.push(seenBy('member', event, preparing));
  const marks = seen.map((one) => {
    if (one === null) return '.';
    return JSON.stringify(one) === JSON.stringify(recorded(event)) ? 'x' : 'r';
  });
  return marks.join(' ');
}

/** Who is told of what: whole (x), with something taken out (r), not at all (.). */
const TABLE = `
                            secretariat  chair  members  guests  units  bridges  screens  outside
meeting-scheduled           x            x      x        x       x      x        x        .
meeting-revised             x            x      x        x       x      x        x        .
meeting-published           x            x      x        x       x      x        x        .
meeting-cancelled           x            x      x        x       x      x        x        .
seats-given                 x            x      x        x       .      x        x        .
seat-revised                x            x      x        x       .      x        x        .
seat-withdrawn              x            x      r        r       .      r        r        .
pack-delivered              x            .      .        .       .      .        .        .
pack-acknowledged           x            .      .        .       .      .        .        .

invitation-answered         x            x      .        .       .      .        .        .
absence-approved            x            x      x        x       .      x        x        .
absence-refused             x            x      .        .       .      .        .        .
absence-lifted              x            x      x        x       .      x        x        .

section-added               x            x      x        x       x      x        x        .
section-renamed             x            x      x        x       x      x        x        .
item-added                  x            x      x        x       x      x        x        .
item-revised                x            x      x        x       x      x        x        .
entry-moved                 x            x      x        x       x      x        x        .
entry-removed               x            x      x        x       x      x        x        .
item-audience-set           x            x      x        x       x      x        x        .

brief-written               x            x      x        x       x      x        x        .
advice-asked                x            x      x        x       x      x        x        .
advice-entered              x            x      x        x       x      x        x        .
advice-withdrawn            x            x      x        x       x      x        x        .
item-brought                x            x      x        r       r      r        r        .
submission-brought          x            x      x        x       x      x        x        .

paper-added                 x            x      x        x       x      x        x        .
paper-replaced              x            x      x        x       x      x        x        .
paper-revised               x            x      x        x       x      x        x        .
paper-removed               x            x      x        x       x      x        x        .
reading-required            x            x      x        x       x      x        x        .
papers-by-hand-noted        x            x      x        x       x      x        x        .
paper-opened                x            .      .        .       .      .        .        .
papers-kept                 x            .      .        .       .      .        .        .
copy-taken                  x            .      .        .       .      .        .        .
page-presented              x            x      x        x       x      x        x        .
supplement-added            x            x      x        x       x      x        x        .
item-assessed               x            .      .        .       .      .        .        .
programme-submitted         x            .      .        .       .      .        .        .
programme-approved          x            .      .        .       .      .        .        .
programme-refused           x            .      .        .       .      .        .        .
room-taken                  x            x      x        x       x      x        x        .
places-given                x            x      x        x       .      x        x        .
pack-frozen                 x            x      x        x       x      x        x        .
paper-recalled              x            x      x        x       x      x        x        .

position-stated             x            x      .        .       .      .        .        .
position-withdrawn          x            x      .        .       .      .        .        .
consent-list-announced      x            x      x        x       x      x        x        .
item-taken-out              x            x      x        x       x      x        x        .
items-adopted               x            x      x        x       x      x        x        .

opinion-ballot-approved     x            .      .        .       .      .        .        .
opinion-ballot-sent         x            x      x        x       x      x        x        .
deadline-extended           x            x      x        x       .      x        x        .
opinion-drafted             .            .      .        .       .      .        .        .
opinion-ballot-closed       x            x      x        x       x      x        x        .
remark-replied-to           x            x      x        .       .      .        .        .
presented-for-signature     x            x      x        x       x      x        x        .

sitting-opened              x            x      x        x       x      x        x        .
sitting-suspended           x            x      x        x       x      x        x        .
sitting-resumed             x            x      x        x       x      x        x        .
sitting-closed              x            x      x        x       x      x        x        .
checked-in                  x            x      x        x       .      x        x        .
checked-out                 x            x      x        x       .      x        x        .
item-taken-up               x            x      x        x       x      x        x        .
item-concluded              x            x      x        x       x      x        x        .
item-postponed              x            x      x        x       x      x        x        .
doors-closed                x            x      x        x       x      x        x        .
doors-opened                x            x      x        x       x      x        x        .
chair-handed-over           x            x      x        x       x      x        x        .
chair-taken-back            x            x      x        x       x      x        x        .
podium-taken                x            x      x        x       x      x        x        .
podium-left                 x            x      x        x       x      x        x        .
member-recused              x            x      x        r       r      r        r        .
recusal-taken-back          x            x      x        x       x      x        x        .
announcement-made           x            x      x        x       x      x        x        .
announcement-acknowledged   x            x      .        .       .      .        .        .

floor-requested             x            x      x        x       x      x        x        .
floor-request-withdrawn     x            x      x        x       x      x        x        .
floor-request-refused       x            x      x        x       x      x        x        .
floor-request-moved         x            x      x        x       x      x        x        .
floor-given                 x            x      x        x       x      x        x        .
speaking-time-set           x            x      x        x       x      x        x        .
floor-ended                 x            x      x        x       x      x        x        .

question-put                x            x      x        x       x      x        x        .
question-revised            x            x      x        x       x      x        x        .
question-withdrawn          x            x      x        x       x      x        x        .
seat-ready                  x            x      .        .       .      .        .        .
vote-opened                 x            x      x        x       x      x        x        .
vote-paused                 x            x      x        x       x      x        x        .
vote-resumed                x            x      x        x       x      x        x        .
voter-added                 x            x      x        x       x      x        x        .
proxy-given                 x            x      x        r       r      r        r        .
proxy-withdrawn             x            x      x        x       x      x        x        .
ballot-cast                 r            r      r        r       r      r        r        .
vote-closed                 x            x      x        r       r      r        r        .
vote-declared-inconsistent  x            x      x        x       x      x        x        .
vote-voided                 x            x      x        x       x      x        x        .
issuing-opened              x            x      x        x       x      x        x        .
credential-issued           r            r      r        r       r      r        r        .
issuing-closed              x            x      x        x       x      x        x        .
board-published             x            x      x        x       x      x        x        .

bridge-reported             x            x      .        .       .      .        .        .
conclusion-drafted          x            x      .        .       .      .        .        .
conclusion-confirmed        x            x      x        x       x      x        x        .
`;

const [heading = '', ...ROWS] = TABLE.split('\n').filter((line) => line.trim() !== '');
const CELLS = ROWS.map((row) => {
  const [type = '', ...marks] = row.split(/ +/);
  return { type: type as keyof typeof EVENTS, sight: marks.join(' ') };
});

describe('who is told of what', () => {
  test('W1: the table is about every event and every class of views', () => {
    expect(CELLS.map(({ type }) => type).sort()).toEqual(Object.keys(EVENTS).sort());
    expect(heading.trim().split(/ +/)).toEqual([...VIEW_CLASSES]);
    const classes = READERS.map((reader) => viewOf(meeting, seatCalled(reader)).class);
    expect([...classes, viewOf(preparing, seatCalled('member')).class]).toEqual([...VIEW_CLASSES]);
  });

  test.each(CELLS)('W1, W7, G6, T7: $type: $sight', ({ type, sight }) => {
    expect(sightOf(EVENTS[type])).toBe(sight);
  });
});

/** The same event about something hidden, where it is about something that can be. */
function hiddenTwin(event: MeetingEvent): MeetingEvent | null {
  const twin: Record<string, unknown> = { ...event };
  if ('paperId' in event) return { ...event, paperId: 'hidden paper' };
  if ('sectionId' in event) return { ...event, sectionId: 'hidden section' };
  if ('questionId' in event) twin.questionId = 'hidden question';
  if ('requestId' in event) twin.requestId = 'hidden request';
  if ('entryId' in event) twin.entryId = 'hidden';
  if ('itemId' in event) twin.itemId = 'hidden';
  if (event.type === 'item-added') twin.item = { ...event.item, id: 'hidden' };
  return JSON.stringify(twin) === JSON.stringify(event) ? null : (twin as unknown as MeetingEvent);
}

const TWINS = Object.values(EVENTS).flatMap((event) => hiddenTwin(event) ?? []);

describe('who did it', () => {
  test('W4: is named to those who know of that seat', () => {
    const by = (seatId: string) =>
      READERS.filter((reader) => {
        const done = { ...recorded(EVENTS['floor-requested']), by: seatId };
        return visible(done, viewOf(meeting, seatCalled(reader)), meeting)?.by === seatId;
      });
    expect(by('member')).toEqual(['secretary', 'chair', 'member', 'presenter', 'bridge', 'screen']);
    expect(by('bridge')).toEqual(['secretary', 'chair']);
    expect(by('guest of hidden')).toEqual(['secretary']);
    expect(by('clock')).toEqual(READERS);
  });
});

describe('what is hidden', () => {
  test('W2: of an item that one may not know of, nothing is told: 33 events and more', () => {
    expect(TWINS.length).toBeGreaterThan(32);
  });

  test.each(TWINS)(
    'W2, W3, W12: $type about something hidden goes to the secretariat alone',
    (event) => {
      const sight =
        { 'ballot-cast': 'r', 'credential-issued': 'r', 'opinion-drafted': '.' }[
          event.type as string
        ] ?? 'x';
      expect(sightOf(event)).toBe(`${sight} . . . . . . .`);
    },
  );

  test('W3: a paper that was moved here from a hidden item is told of', () => {
    const added = { ...hiddenPaper, itemId: 'hidden' };
    const moved = {
      ...added,
      type: 'paper-revised',
      itemId: 'item-1',
      audience: EVERYONE,
    } as const;
    const after = meetingAfter(...buildMeeting({ seats, items }), added, moved);
    expect(seenBy('bridge', added, after)).not.toBeNull();
    expect(seenBy('bridge', moved, after)).not.toBeNull();
  });

  test('W2: those who may know of it are told', () => {
    const audience = { kind: 'named', seatIds: ['member', 'bridge'] } as const;
    const opened = meetingAfter(
      ...buildMeeting({ seats, items: [buildItem({ id: 'item-1', audience })] }),
    );
    const told = READERS.filter((reader) => seenBy(reader, EVENTS['item-taken-up'], opened));
    expect(told).toEqual(['secretary', 'member', 'bridge']);
  });
});
