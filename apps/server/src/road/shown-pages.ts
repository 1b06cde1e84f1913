import type { MeetingId } from '@e-cabinet/domain';
import type { Bus, SessionState, ShownPage } from '@e-cabinet/sync';
import type { Followers } from './followers.ts';
import type { RoadServer } from './sockets.ts';

/** A lost nudge, or a Redis that lost its memory, costs this much. */
const LOOK_EVERY_MS = 3_000;

export interface ShownPagesParts {
  readonly io: RoadServer;
  readonly bus: Bus;
  readonly state: SessionState;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly followersOf: (meetingId: MeetingId) => Followers | undefined;
  readonly followed: () => Iterable<MeetingId>;
}

/** The page of a meeting as this process last heard of it. */
interface Heard {
  readonly page: ShownPage | null;
  readonly at: number;
}

/**
 * Tells followers which page is shown. A nudge may be lost while the session state is away, and so may
 * what it kept: each process looks every few seconds, and the latest page counts.
 * @returns the act that ends it
 */
export function tellShownPages(parts: ShownPagesParts): () => void {
  const { bus, state, now, followed } = parts;
  const heard = new Map<MeetingId, Heard>();
  const hear = (meetingId: MeetingId, page: ShownPage | null) => {
    const at = page?.at ?? now();
    if (at < (heard.get(meetingId)?.at ?? 0)) return;
    heard.set(meetingId, { page, at });
    tell(parts, meetingId, page);
  };
  const unsubscribe = bus.subscribe((nudge) => {
    if (nudge.kind === 'page-shown') hear(nudge.meetingId, nudge.page);
  });
  const compare = async (meetingId: MeetingId) => {
    const kept = await state.shownPage(meetingId);
    const known = heard.get(meetingId);
    const [keptAt, knownAt] = [kept?.at ?? 0, known?.at ?? 0];
    if (kept && keptAt > knownAt) hear(meetingId, kept);
    if (!known || knownAt <= keptAt || (!known.page && !kept)) return;
    await state.showPage(meetingId, known.page);
    await bus.publish({ kind: 'page-shown', meetingId, page: known.page });
  };
  const timer = setInterval(() => {
    if (state.condition() === 'degraded') return;
    const watched = new Set(followed());
    for (const meetingId of heard.keys()) if (!watched.has(meetingId)) heard.delete(meetingId);
    for (const meetingId of watched) void compare(meetingId);
  }, LOOK_EVERY_MS);
  return () => {
    unsubscribe();
    clearInterval(timer);
  };
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
