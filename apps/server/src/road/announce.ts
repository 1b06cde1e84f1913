import type { Bus } from '@e-cabinet/sync';
import type { Logger } from 'pino';
import type { Step } from './live-meeting.ts';
import type { Meetings } from './meetings.ts';

/** A lost nudge costs this much, never an event. */
const LOOK_EVERY_MS = 3_000;

/** Tells the other processes that a meeting has moved. They read the log themselves. */
export function announce(bus: Bus, { after }: Step): void {
  void bus.publish({ kind: 'meeting-moved', meetingId: after.id, version: after.version });
}

/**
 * Follows what other processes announce, and looks by itself every few seconds.
 * @returns the act that ends it
 */
export function followOthers(bus: Bus, meetings: Meetings, logger: Logger): () => void {
  const report = (err: unknown) => logger.warn({ err }, 'could not look at the log');
  const unsubscribe = bus.subscribe((nudge) => {
    if (nudge.kind !== 'meeting-moved') return;
    const look = async () => {
      const open = await meetings.peek(nudge.meetingId);
      if (open && open.live.version < nudge.version) await open.turn.look();
    };
    look().catch(report);
  });
  const timer = setInterval(() => {
    meetings.forgetIdle();
    meetings.lookAround().catch(report);
  }, LOOK_EVERY_MS);
  return () => {
    unsubscribe();
    clearInterval(timer);
  };
}
