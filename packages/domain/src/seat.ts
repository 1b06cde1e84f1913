import type { ItemId, OfficeName, PersonId, SeatId, UnitId } from './identifiers.ts';
import type { MeetingRules } from './rules.ts';

/** What a person is in one meeting. `unit` stands for an invited unit that still names its people. */
export const ROLES = [
  'chair',
  'member',
  'delegate',
  'adviser',
  'secretary',
  'presenter',
  'observer',
  'unit',
  'bridge',
  'screen',
] as const;
export type Role = (typeof ROLES)[number];

export const BRIDGE_LEVELS = ['centre', 'province', 'commune'] as const;
export type BridgeLevel = (typeof BRIDGE_LEVELS)[number];

/** A person's (or a room's) place in one meeting. */
export interface Seat {
  readonly id: SeatId;
  readonly role: Role;
  readonly name: OfficeName;
  /** Whoever signs in as this person takes the seat; null for a unit that is still to name somebody. */
  readonly personId: PersonId | null;
  readonly unitId: UnitId | null;
  /** Guests, units, bridge points and screens: the only items they attend; null is the whole meeting. */
  readonly itemIds: readonly ItemId[] | null;
  /** Delegates and advisers: the member they stand beside. */
  readonly forSeatId: SeatId | null;
  /** Bridge points only. */
  readonly level: BridgeLevel | null;
  /** For how many votes a member's vote counts, where the rules weigh votes; else 1. */
  readonly weight: number;
}

/** A seat that was taken back; kept because the record names it. */
export interface WithdrawnSeat extends Seat {
  /** Taken back before publication: only the secretariat ever knew of it. */
  readonly leftNoTrace: boolean;
}

/** Seats that are members of the body: they make the quorum and have a vote. (Law on Organisation of the Government 2015, art. 46) */
export function isMember(seat: Seat): boolean {
  return seat.role === 'chair' || seat.role === 'member';
}

/** Seats that stand beside a member, and may know what the member may know. */
export function standsBeside(seat: Seat): boolean {
  return seat.role === 'delegate' || seat.role === 'adviser';
}

const ELSEWHERE: ReadonlySet<Role> = new Set(['unit', 'bridge', 'screen']);

/** Whether it is the seat of a person who may be given a place in the room. (T4) */
export function sitsInRoom(seat: Seat | undefined): boolean {
  return seat !== undefined && !ELSEWHERE.has(seat.role);
}

const ATTEND_SINGLE_ITEMS: ReadonlySet<Role> = new Set([
  'presenter',
  'observer',
  'unit',
  'bridge',
  'screen',
]);

/** A seat with only what its role uses: a member attends every item, a guest stands beside nobody and has no vote. (M12, V33) */
export function fitted(seat: Seat, { weightedVotes }: Pick<MeetingRules, 'weightedVotes'>): Seat {
  return {
    ...seat,
    itemIds: ATTEND_SINGLE_ITEMS.has(seat.role) ? seat.itemIds : null,
    forSeatId: standsBeside(seat) ? seat.forSeatId : null,
    level: seat.role === 'bridge' ? seat.level : null,
    weight: weightedVotes && isMember(seat) ? seat.weight : 1,
  };
}
