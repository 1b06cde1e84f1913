import type { Attached } from '../attach.ts';
import { type RemindingParts, remind } from './reminding.ts';

/** A reminder comes this much after its moment at most. */
const LOOK_EVERY_MS = 10_000;

/** Looks at ballots and sessions again and again, one look at a time; one that fails costs that look alone. */
export function keepTelling(parts: RemindingParts): Attached {
  let looking = Promise.resolve();
  let isLooking = false;
  const look = async () => {
    isLooking = true;
    await remind(parts).catch((err: unknown) => {
      parts.log.warn({ err }, 'could not look after reminders');
    });
    isLooking = false;
  };
  const timer = setInterval(() => {
    if (!isLooking) looking = look();
  }, LOOK_EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      await looking;
      parts.mailer?.close();
    },
  };
}
