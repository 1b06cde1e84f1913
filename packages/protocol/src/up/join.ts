import type { Meeting, MeetingId, Mine, Recorded, Seat } from '@e-cabinet/domain';
import { z } from 'zod';
import type { ShownPage } from '../down/page.ts';
import type { Presence } from '../down/presence.ts';
import type { Refused } from '../refusals.ts';
import { identifier, version } from '../schemas/words.ts';

/** Takes the person's seat in a meeting on this connection, and asks for what was missed. */
export interface JoinMessage {
  readonly meetingId: MeetingId;
  /** The last version applied; null: nothing is held yet. */
  readonly after: number | null;
  /** The last version of which the seat's own acts are known. */
  readonly mineAfter: number | null;
  /** The view in which the held state was seen; null: nothing is held yet. */
  readonly viewKey: string | null;
}

export const joinSchema: z.ZodType<JoinMessage> = z.strictObject({
  meetingId: identifier,
  after: version.nullable(),
  mineAfter: version.nullable(),
  viewKey: z.string().max(200).nullable(),
});

/** Little was missed: the events after the client's cursor, as its view sees them. */
export interface MissedEvents {
  readonly kind: 'events';
  readonly after: number;
  readonly upTo: number;
  readonly events: readonly Recorded[];
  /** Own acts after `mineAfter`, to be folded before `events`. */
  readonly mine: readonly Recorded[];
}

/** Much was missed, or the view changed: everything, as it stands at `version`. */
export interface Snapshot {
  readonly kind: 'snapshot';
  readonly version: number;
  /** gzip of the UTF-8 JSON of {@link Meeting} as this view sees it. Browsers are handed an ArrayBuffer. */
  readonly meeting: Uint8Array | ArrayBuffer;
  readonly mine: Mine;
}

export interface Joined {
  readonly joined: true;
  readonly seat: Seat;
  /** Epoch milliseconds. */
  readonly serverTime: number;
  /** Seats with the same key see alike; opaque to the client. */
  readonly viewKey: string;
  readonly state: MissedEvents | Snapshot;
  readonly page: ShownPage | null;
  /** null for seats that may not know who is connected. */
  readonly presence: readonly Presence[] | null;
}

/** Whoever has no seat hears `meeting-unknown`, as if there were no such meeting. */
export type JoinAnswer = Joined | ({ readonly joined: false } & Refused);

/** What the gzipped part of a {@link Snapshot} decodes to. */
export type SnapshotMeeting = Meeting;
