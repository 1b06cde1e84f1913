import { z } from 'zod';
import { identifier, instant } from './parts.ts';

/** One sign-in of a person on one device, as long as it lasts. */
export const loginSession = z.strictObject({
  id: identifier,
  /** The browser's User-Agent, as it said it, cut at 300 characters. */
  device: z.string(),
  address: z.string(),
  firstSeen: instant,
  /** Right to a minute. */
  lastSeen: instant,
  /** The session that asks. */
  current: z.boolean(),
});

/**
 * `GET /api/sessions` → 200, the latest first. `DELETE /api/sessions/:sessionId` → 204 ends one,
 * `DELETE /api/sessions` → 204 ends all, the asking one included. Sockets of an ended session close within 5 s.
 */
export const loginSessions = z.strictObject({ sessions: z.array(loginSession) });
export type LoginSession = z.infer<typeof loginSession>;
export type LoginSessions = z.infer<typeof loginSessions>;
