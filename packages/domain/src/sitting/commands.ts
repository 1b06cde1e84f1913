import type { AnnouncementId, ItemId, SeatId } from '../identifiers.ts';

/** In the meeting room, or over a line. */
export const WHEREABOUTS = ['room', 'remote'] as const;
export type Whereabouts = (typeof WHEREABOUTS)[number];

export const CHECK_IN_WAYS = ['tablet', 'qr'] as const;
export type CheckInWay = (typeof CHECK_IN_WAYS)[number];

export interface OpenSitting {
  readonly type: 'open-sitting';
}
export interface SuspendSitting {
  readonly type: 'suspend-sitting';
  readonly reason: string;
}
export interface ResumeSitting {
  readonly type: 'resume-sitting';
}
/** Adjourns the sitting for good. */
export interface CloseSitting {
  readonly type: 'close-sitting';
}
export interface CheckIn {
  readonly type: 'check-in';
  readonly where: Whereabouts;
  readonly way: CheckInWay;
}
export interface CheckOut {
  readonly type: 'check-out';
}
/** The secretary enters the presence of somebody without a tablet. */
export interface RecordPresence {
  readonly type: 'record-presence';
  readonly seatId: SeatId;
  readonly present: boolean;
  readonly where: Whereabouts;
}
export interface TakeUpItem {
  readonly type: 'take-up-item';
  readonly itemId: ItemId;
}
export interface ConcludeItem {
  readonly type: 'conclude-item';
  readonly itemId: ItemId;
}
export interface PostponeItem {
  readonly type: 'postpone-item';
  readonly itemId: ItemId;
  readonly reason: string;
}
/** For one item, or with `itemId` null for the session. */
export interface HandOverChair {
  readonly type: 'hand-over-chair';
  readonly seatId: SeatId;
  readonly itemId: ItemId | null;
}
export interface TakeBackChair {
  readonly type: 'take-back-chair';
  readonly itemId: ItemId | null;
}

/** The chair's tablet is off: the secretary does the chair's acts on the chair's spoken word. */
export interface TakePodium {
  readonly type: 'take-podium';
  readonly reason: string;
}
export interface LeavePodium {
  readonly type: 'leave-podium';
}

/** A member takes no part in an item for a conflict of interest; of others the chair says so. */
export interface RecuseMember {
  readonly type: 'recuse-member';
  readonly itemId: ItemId;
  readonly seatId: SeatId;
  readonly reason: string;
}
export interface TakeBackRecusal {
  readonly type: 'take-back-recusal';
  readonly itemId: ItemId;
  readonly seatId: SeatId;
}

/** Whom an announcement is for. */
export type AnnouncementAudience =
  | { readonly kind: 'all' }
  | { readonly kind: 'members' }
  | { readonly kind: 'bridge'; readonly seatId: SeatId };

export interface MakeAnnouncement {
  readonly type: 'make-announcement';
  readonly announcementId: AnnouncementId;
  readonly text: string;
  readonly audience: AnnouncementAudience;
}
export interface AcknowledgeAnnouncement {
  readonly type: 'acknowledge-announcement';
  readonly announcementId: AnnouncementId;
}

export type SittingCommand =
  | OpenSitting
  | SuspendSitting
  | ResumeSitting
  | CloseSitting
  | CheckIn
  | CheckOut
  | RecordPresence
  | TakeUpItem
  | ConcludeItem
  | PostponeItem
  | HandOverChair
  | TakeBackChair
  | TakePodium
  | LeavePodium
  | RecuseMember
  | TakeBackRecusal
  | MakeAnnouncement
  | AcknowledgeAnnouncement;
