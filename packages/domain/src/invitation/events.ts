import type { SeatId } from '../identifiers.ts';
import type { Answer, Span } from './commands.ts';

export type InvitationEvent =
  | {
      readonly type: 'invitation-answered';
      readonly seatId: SeatId;
      readonly answer: Answer;
      /** Whose word it was, where the secretary entered it. */
      readonly note: string;
    }
  | (Span & {
      readonly type: 'absence-approved';
      readonly seatId: SeatId;
      /** The seat of the substitute, if there is one. */
      readonly delegateSeatId: SeatId | null;
    })
  | { readonly type: 'absence-refused'; readonly seatId: SeatId; readonly reason: string }
  /** What was approved holds no more: the member answered anew. */
  | { readonly type: 'absence-lifted'; readonly seatId: SeatId };
