import type { MeetingId } from '@e-cabinet/domain';
import type { Bus, SessionState, ShownPage } from '@e-cabinet/sync';
import type { Followers } from './followers.ts';
import type { RoadServer } from './sockets.ts';

/** How soon the page is back after the session state is. */
const LOOK_EVERY_MS = 1_000;

export interface ShownPagesParts {
  readonly io: RoadServer;
  readonly bus: Bus;
  readonly state: SessionState;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly followersOf: (meetingId: MeetingId) => Followers | undefined;
}

/** The page of a meeting as this process last heard of it. */
interface Heard {
  readonly page: ShownPage | null;
  readonly at: number;
}

/**
 * Tells followers which page is shown. While the session state is away others hear nothing of a page
 * turned here, and it may come back without its memory: the latest page is then said again.
 * @returns the act that ends it
 */
export function tellShownPages(parts: ShownPagesParts): () => void {
  const { bus, state, now } = parts;
  const heard = new Map<MeetingId, Heard>();
  const unsubscribe = bus.subscribe((nudge) => {
    if (nudge.kind !== 'page-shown') return;
    const { meetingId, page } = nudge;
    heard.set(meetingId, { page, at: page?.at ?? now() });
    tell(parts, meetingId, page);
  });
  let wasAway = false;
  const timer = setInterval(() => {
    const isAway = state.condition() === 'degraded' || bus.condition() === 'degraded';
    if (wasAway && !isAway) for (const each of heard) void sayAgain(parts, ...each);
    wasAway = isAway;
  }, LOOK_EVERY_MS);
  return () => {
    unsubscribe();
    clearInterval(timer);
  };
}

/** What others know may be later than what was heard here, and the other way round. */
async function sayAgain(
  parts: ShownPagesParts,
  meetingId: MeetingId,
  { page, at }: Heard,
): Promise<void> {
  const { bus, state } = parts;
  const kept = await state.shownPage(meetingId);
  if (kept && kept.at >= at) return tell(parts, meetingId, kept);
  await state.showPage(meetingId, page);
  await bus.publish({ kind: 'page-shown', meetingId, page });
}

function tell(
  { io, now, followersOf }: ShownPagesParts,
  meetingId: MeetingId,
  page: ShownPage | null,
): void {
  for (const { view, rooms } of followersOf(meetingId)?.groups ?? []) {
    if (page && !view.seesPaper(page.paperId)) continue;
    for (const room of rooms) io.to(room).emit('page', { meetingId, page, serverTime: now() });
  }
}
