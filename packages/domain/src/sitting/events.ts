import type { AnnouncementId, ItemId, SeatId } from '../identifiers.ts';
import type { AnnouncementAudience, CheckInWay, Whereabouts } from './commands.ts';

export type SittingEvent =
  /** Members present and needed at that moment. */
  | { readonly type: 'sitting-opened'; readonly present: number; readonly needed: number }
  | { readonly type: 'sitting-suspended'; readonly reason: string }
  | { readonly type: 'sitting-resumed' }
  | { readonly type: 'sitting-closed' }
  | {
      readonly type: 'checked-in';
      readonly seatId: SeatId;
      readonly where: Whereabouts;
      readonly way: CheckInWay | 'secretary';
    }
  | { readonly type: 'checked-out'; readonly seatId: SeatId; readonly way: 'self' | 'secretary' }
  | { readonly type: 'item-taken-up'; readonly itemId: ItemId }
  | { readonly type: 'item-concluded'; readonly itemId: ItemId }
  | { readonly type: 'item-postponed'; readonly itemId: ItemId; readonly reason: string }
  /** A closed item begins: whoever may not know of it sees only this. */
  | { readonly type: 'doors-closed' }
  | { readonly type: 'doors-opened' }
  | { readonly type: 'chair-handed-over'; readonly seatId: SeatId; readonly itemId: ItemId | null }
  | { readonly type: 'chair-taken-back'; readonly itemId: ItemId | null }
  /** From here on this secretary does the chair's acts on the chair's word: each of them is `by` the secretary. */
  | { readonly type: 'podium-taken'; readonly seatId: SeatId; readonly reason: string }
  | { readonly type: 'podium-left' }
  | {
      readonly type: 'member-recused';
      readonly itemId: ItemId;
      readonly seatId: SeatId;
      /** Empty on screens that may not know it. */
      readonly reason: string;
    }
  | { readonly type: 'recusal-taken-back'; readonly itemId: ItemId; readonly seatId: SeatId }
  | {
      readonly type: 'announcement-made';
      readonly announcementId: AnnouncementId;
      readonly text: string;
      readonly audience: AnnouncementAudience;
    }
  | {
      readonly type: 'announcement-acknowledged';
      readonly announcementId: AnnouncementId;
      readonly seatId: SeatId;
    };
