import type { MeetingId } from '@e-cabinet/domain';
import type { Presence as SeenPresence } from '@e-cabinet/protocol';
import type { Bus, SessionState } from '@e-cabinet/sync';
import type { Followers } from './followers.ts';
import type { RoadServer } from './sockets.ts';

/** The centre sees a lost point within 15 s: presence expires after 15 s and is told this often. */
const TELL_EVERY_MS = 2_000;

export interface PresenceParts {
  readonly io: RoadServer;
  readonly bus: Bus;
  readonly state: SessionState;
  readonly followersOf: (meetingId: MeetingId) => Followers | undefined;
  readonly followed: () => Iterable<MeetingId>;
}

/** Who is connected, for those who may know it; without the ids of connections. */
export async function whoIsPresent(
  state: SessionState,
  meetingId: MeetingId,
): Promise<readonly SeenPresence[]> {
  const present = await state.present(meetingId);
  return present.map(({ connectionId: _connection, ...seen }) => seen);
}

/**
 * Tells secretariat and chair who is connected: soon after somebody came or went, else at a walk.
 * @returns the act that ends it
 */
export function tellPresence(parts: PresenceParts): () => void {
  const moved = new Set<MeetingId>();
  const unsubscribe = parts.bus.subscribe((nudge) => {
    if (nudge.kind === 'presence-moved') moved.add(nudge.meetingId);
  });
  const timer = setInterval(() => {
    for (const meetingId of parts.followed()) void tell(parts, meetingId);
    moved.clear();
  }, TELL_EVERY_MS);
  const soon = setInterval(() => {
    for (const meetingId of moved) void tell(parts, meetingId);
    moved.clear();
  }, TELL_EVERY_MS / 8);
  return () => {
    unsubscribe();
    clearInterval(timer);
    clearInterval(soon);
  };
}

async function tell({ io, state, followersOf }: PresenceParts, meetingId: MeetingId) {
  const rooms = followersOf(meetingId)?.inClass(['secretariat', 'chair']) ?? [];
  if (rooms.length === 0) return;
  const present = await whoIsPresent(state, meetingId);
  io.to([...rooms]).emit('presence', { meetingId, present });
}
