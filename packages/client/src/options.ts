import { v4 as newUuid } from 'uuid';
import { type BackOff, FOLLOWER_BACK_OFF, MEMBER_BACK_OFF } from './back-off.ts';

export interface ConnectOptions {
  /** Base address of the server: `https://cabinet.example`; in a browser its own origin. */
  readonly url: string;
  /** The login cookie as `name=value`. Outside browsers only: a browser sends its own. */
  readonly cookie?: string;
  /** Room screens and bridge points, who are many: they come back spread over seconds, members at once. */
  readonly follower: boolean;
  /** Time between beats. */
  readonly beatEveryMs?: number;
  /** How long to wait for any answer before asking again. */
  readonly answerWithinMs?: number;
  /** How long an ordinary command is tried; ballots are tried until answered. */
  readonly commandWithinMs?: number;
  /** How long a page that is shown to all has to stay to go into the record. */
  readonly pageStaysMs?: number;
  readonly backOff?: BackOff;
  readonly transports?: readonly ('websocket' | 'polling')[];
  /** Epoch milliseconds of the local clock. */
  readonly now?: () => number;
  /** From 0 up to 1. */
  readonly random?: () => number;
  /** A UUID in lower case, never the same again. */
  readonly newId?: () => string;
}

export type Settings = Required<Omit<ConnectOptions, 'cookie'>> & {
  readonly cookie: string | null;
};

export function settingsOf(options: ConnectOptions): Settings {
  return {
    cookie: null,
    // The server counts a connection as present for 15 s: two beats may be lost.
    beatEveryMs: 5_000,
    answerWithinMs: 10_000,
    commandWithinMs: 60_000,
    pageStaysMs: 10_000,
    backOff: options.follower ? FOLLOWER_BACK_OFF : MEMBER_BACK_OFF,
    transports: ['websocket'],
    now: Date.now,
    random: Math.random,
    // Not crypto.randomUUID: browsers keep that from pages without TLS, such as a demonstration in a local network.
    newId: () => newUuid(),
    ...options,
  };
}
