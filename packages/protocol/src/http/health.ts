import { z } from 'zod';

/** `GET /health` → 200 when ready, 503 when not. Nothing in it is secret; nothing in it names anybody. */
export const health = z.strictObject({
  /** The process answers. */
  live: z.boolean(),
  /** It may be sent requests: its records answer and it is not stopping. */
  ready: z.boolean(),
  version: z.string(),
  /** What works less well than it should, by name: `session-state`, `bus`, `login-sessions`, … */
  degraded: z.array(z.string()),
});
export type Health = z.infer<typeof health>;
