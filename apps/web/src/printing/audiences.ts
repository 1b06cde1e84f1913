import {
  evolve,
  itemsInOrder,
  type Meeting,
  type Seat,
  VIEW_CLASSES,
  type ViewClass,
  viewOf,
} from '@e-cabinet/domain';

export type PrintedView = Exclude<ViewClass, 'outside'>;

/** Seats that are given the same file. */
export interface PrintedFor {
  readonly view: PrintedView;
  readonly seats: readonly [Seat, ...Seat[]];
  /** How many items they may know of. */
  readonly items: number;
}

/** All who see the session alike, together; before publication as they would see it if it went out now. */
export function audiencesOf(meeting: Meeting): readonly PrintedFor[] {
  const out = meeting.publishedAt === null ? published(meeting) : meeting;
  const items = itemsInOrder(out.agenda);
  const found = new Map<string, PrintedFor>();
  for (const seat of Object.values(out.seats)) {
    const view = viewOf(out, seat);
    if (view.class === 'outside') continue;
    const known = found.get(view.key);
    found.set(view.key, {
      view: view.class,
      seats: known ? [...known.seats, seat] : [seat],
      items: known?.items ?? items.filter(({ id }) => view.seesItem(id)).length,
    });
  }
  const place = ({ view }: PrintedFor) => VIEW_CLASSES.indexOf(view);
  return [...found.values()].sort(
    (one, other) => place(one) - place(other) || other.seats.length - one.seats.length,
  );
}

function published(meeting: Meeting): Meeting {
  const at = new Date().toISOString();
  return evolve(meeting, {
    version: meeting.version + 1,
    by: '',
    at,
    event: { type: 'meeting-published' },
  });
}
