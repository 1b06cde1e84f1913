import type { MeetingId, PersonId } from '@e-cabinet/domain';
import type { Pointed } from '@e-cabinet/protocol';
import type { Condition, ShownPage } from './session-state.ts';

/** Says that something moved, never what: each process then looks for itself. A nudge may be lost, never believed. */
export type Nudge =
  | { readonly kind: 'meeting-moved'; readonly meetingId: MeetingId; readonly version: number }
  | { readonly kind: 'presence-moved'; readonly meetingId: MeetingId }
  | {
      readonly kind: 'page-shown';
      readonly meetingId: MeetingId;
      readonly page: ShownPage | null;
    }
  | { readonly kind: 'pointed'; readonly meetingId: MeetingId; readonly pointed: Pointed }
  | { readonly kind: 'notes-moved'; readonly personId: PersonId }
  | {
      readonly kind: 'threads-moved';
      readonly meetingId: MeetingId;
      readonly personIds: readonly PersonId[];
    }
  | { readonly kind: 'session-ended'; readonly sessionIds: readonly string[] };

/**
 * Nudges between the processes of one installation. A process hears its own nudges too, at once and
 * even when the others are out of reach. Neither call throws; delivery is at most once.
 */
export interface Bus {
  publish(nudge: Nudge): Promise<void>;
  /** @returns the act that ends the subscription */
  subscribe(listener: (nudge: Nudge) => void): () => void;
  condition(): Condition;
  close(): Promise<void>;
}
