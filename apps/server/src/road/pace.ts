import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

/** More than a hand can do, less than a script would like. */
export const MESSAGES_PER_TEN_SECONDS = 300;

/** Counts what a connection sends. @returns milliseconds to wait; 0: come in */
export type Pace = (connectionId: string) => Promise<number>;

/** One for all connections of a process. */
export function paceOfConnections(messagesPerTenSeconds: number): Pace {
  const limiter = new RateLimiterMemory({ points: messagesPerTenSeconds, duration: 10 });
  return (connectionId) =>
    limiter.consume(connectionId).then(
      () => 0,
      (refused: RateLimiterRes) => Math.max(1, refused.msBeforeNext),
    );
}
