import type { RefusalCode, RefusalFacts } from '@e-cabinet/domain';

/** Why the door turns something away before the meeting is asked. */
export const DOOR_REFUSALS = [
  /** Does not fit its schema. Sending it again is pointless. */
  'malformed',
  /** A text in it is longer than the limits allow; `facts.most` is how many characters it may have. */
  'text-too-long',
  /** The login session has ended. */
  'signed-out',
  /** Too many in a short time; `facts.retryAfterMs` says when to come back. */
  'too-many',
  /** This connection has not joined the meeting. */
  'not-joined',
  /** The same command id was used for something else, or by somebody else. */
  'command-id-taken',
  /** The server cannot record now (stopping, or its log is out of reach). The same id may be sent again. */
  'unavailable',
  /** The two ends speak different versions of this protocol. */
  'protocol-outdated',
] as const;
export type DoorRefusal = (typeof DOOR_REFUSALS)[number];

/** Every code that can come down the wire in an answer. */
export type Refusal = RefusalCode | DoorRefusal;

export interface Refused {
  readonly refusal: Refusal;
  readonly facts: RefusalFacts;
}

/** What `connect_error` carries in `data` when the handshake is refused. */
export interface HandshakeRefused {
  readonly refusal: DoorRefusal;
}
