import type { MeetingId } from '@e-cabinet/domain';
import type { Pointed } from '@e-cabinet/protocol';
import type { Bus } from '@e-cabinet/sync';
import { Coalesced } from './coalesced.ts';
import type { Followers } from './followers.ts';
import type { RoadServer } from './sockets.ts';

/** As often as an eye follows, whatever is sent. */
const ROOM_EVERY_MS = 66;
/** Bridge points are many, and far: every message to them costs the server one of its own. */
const CROWD_EVERY_MS = 250;

/**
 * Tells followers where somebody points, the room often and the crowd less often. A line that is
 * behind loses some of it: only the last one matters, and the next one comes at once.
 * @returns the act that ends it
 */
export function tellPointers(
  io: RoadServer,
  bus: Bus,
  followersOf: (meetingId: MeetingId) => Followers | undefined,
): () => void {
  const tellers = new WeakMap<Followers, (pointed: Pointed) => void>();
  return bus.subscribe((nudge) => {
    if (nudge.kind !== 'pointed') return;
    const followers = followersOf(nudge.meetingId);
    if (!followers) return;
    const tell = tellers.get(followers) ?? tellerOf(io, nudge.meetingId, followers);
    tellers.set(followers, tell);
    tell(nudge.pointed);
  });
}

function tellerOf(io: RoadServer, meetingId: MeetingId, followers: Followers) {
  const paced = [false, true].map((crowd) => {
    const everyMs = crowd ? CROWD_EVERY_MS : ROOM_EVERY_MS;
    return new Coalesced<Pointed>(everyMs, (pointed) => {
      for (const { view, rooms, isCrowd } of followers.groups) {
        if (isCrowd !== crowd || !view.seesPaper(pointed.paperId)) continue;
        for (const room of rooms) io.to(room).volatile.emit('pointed', { meetingId, pointed });
      }
    });
  });
  return (pointed: Pointed) => {
    for (const each of paced) each.say(pointed);
  };
}
