/** Identifiers are opaque strings; those made in a meeting are UUIDs made by whoever sends the command. */
export type MeetingId = string;
export type BodyId = string;
export type UnitId = string;
export type PersonId = string;
export type SeatId = string;
export type ItemId = string;
export type SectionId = string;
/** A line of the agenda: a section or an item. */
export type EntryId = ItemId | SectionId;
export type PaperId = string;
export type QuestionId = string;
export type OptionId = string;
export type RequestId = string;
export type AnnouncementId = string;
export type AdviceId = string;
export type RoomId = string;
export type CommandId = string;
/** ISO 8601, UTC, milliseconds: `2026-11-21T09:41:07.250Z`. */
export type Instant = string;
/** A place in an ordered list: fractional-index strings, sorted as bytes; says nothing of its neighbours. */
export type Rank = string;
/** SHA-256 of a file, 64 lower-case hex digits. */
export type Sha256 = string;
/** The name of an office in both languages of the screens. */
export interface OfficeName {
  readonly vi: string;
  readonly en: string;
}
