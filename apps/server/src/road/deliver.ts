import { ownersOf } from '@e-cabinet/domain';
import type { Followers } from './followers.ts';
import type { Step } from './live-meeting.ts';
import { type RoadServer, seatRoom } from './sockets.ts';
import { seenEvents } from './views.ts';

/**
 * Tells everybody who follows the meeting here what has happened: first each seat its own acts,
 * then each view once, the room before the crowd.
 */
export function deliver(io: RoadServer, followers: Followers, step: Step): void {
  followers.regroup(step);
  deliverOwn(io, followers, step);
  const { events, after } = step;
  const groups = [...followers.groups].sort((a, b) => Number(a.isCrowd) - Number(b.isCrowd));
  for (const group of groups) group.tell(seenEvents(events, group.view, after), after.version);
}

function deliverOwn(io: RoadServer, followers: Followers, { events, after }: Step): void {
  for (const recorded of events) {
    for (const owner of ownersOf(recorded)) {
      if (followers.deliveredTo(owner) === null) continue;
      const { version, by, at, event } = recorded;
      const message = { meetingId: after.id, events: [{ version, by, at, event }] };
      io.to(seatRoom(after.id, owner)).emit('mine', message);
    }
  }
}
