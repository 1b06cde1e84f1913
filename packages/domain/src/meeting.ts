import type { Agenda } from './agenda/state.ts';
import type { BridgeState } from './bridges/state.ts';
import type { Drawers } from './drawers.ts';
import type { Floor } from './floor/state.ts';
import type {
  BodyId,
  Instant,
  ItemId,
  MeetingId,
  PaperId,
  QuestionId,
  SeatId,
} from './identifiers.ts';
import type { Absence, InvitationAnswer } from './invitation/state.ts';
import type { MeetingDetails } from './meeting/commands.ts';
import type { Approval, Extension, OpinionDrafts, Reply } from './opinion-ballots/state.ts';
import type { ConsentList, StatedPosition } from './opinions/state.ts';
import type { Freeze } from './pack/state.ts';
import type { Paper, PresentedPage, Receipt } from './papers/state.ts';
import type { Programme } from './programme/state.ts';
import { GOVERNMENT_RULES, type MeetingRules } from './rules.ts';
import type { Seat, WithdrawnSeat } from './seat.ts';
import type { Seating } from './seating/state.ts';
import type { Announcement, Attendance, PodiumTerm } from './sitting/state.ts';
import { NO_VIEW_CHANGES, type ViewChanges } from './view-changes.ts';
import type { Question, VoteProxy } from './votes/state.ts';

export const PHASES = [
  'preparing',
  'published',
  'in-session',
  'suspended',
  'closed',
  'cancelled',
] as const;
export type Phase = (typeof PHASES)[number];

/**
 * One meeting as a fold of its log. On the server it holds everything; on a tablet it is the fold
 * of what the seat may see, with the same shape.
 */
export interface Meeting {
  readonly id: MeetingId;
  /** Version of the last event folded in; 0 before the meeting is scheduled. */
  readonly version: number;
  readonly bodyId: BodyId;
  readonly details: MeetingDetails;
  readonly rules: MeetingRules;
  readonly practice: boolean;
  readonly copiedFrom: MeetingId | null;
  readonly phase: Phase;
  readonly publishedAt: Instant | null;
  /** Version of the publication; nobody but the secretariat sees how it was prepared. */
  readonly publishedIn: number | null;
  /** When time or place last changed after publication: whoever was invited is told. */
  readonly movedAt: Instant | null;
  readonly openedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly cancelledBecause: string | null;
  readonly seats: Readonly<Record<SeatId, Seat>>;
  /** Seats taken back, so that the record can still name them. */
  readonly withdrawnSeats: Readonly<Record<SeatId, WithdrawnSeat>>;
  /** Version in which each seat was given or last revised. */
  readonly seatVersions: Readonly<Record<SeatId, number>>;
  /** By seat of whom an invited unit named: the unit's seat. */
  readonly namedBy: Readonly<Record<SeatId, SeatId>>;
  /** By seat of a member: the last answer to the invitation. */
  readonly answers: Readonly<Record<SeatId, InvitationAnswer>>;
  /** By seat of a member: an absence with consent. */
  readonly absences: Readonly<Record<SeatId, Absence>>;
  readonly viewChanges: ViewChanges;
  /** Null where the session has taken no room of the catalogue. */
  readonly seating: Seating | null;
  /** Whom the chair handed the chair to for the session. */
  readonly chairHandedTo: SeatId | null;
  /** When a secretary did the chair's acts on the chair's word, in the order of time. */
  readonly podiumTerms: readonly PodiumTerm[];
  readonly agenda: Agenda;
  /** Versions A, B, C of the programme, as they were submitted; for the secretariat. */
  readonly programmes: readonly Programme[];
  readonly currentItemId: ItemId | null;
  /** A closed item is being discussed. */
  readonly doorsClosed: boolean;
  /** By an act, or kept from the cut-off when the start was moved; see `frozenSince`. */
  readonly frozen: Freeze | null;
  readonly papers: Readonly<Record<PaperId, Paper>>;
  /** By seat. */
  readonly receipts: Drawers<Receipt>;
  readonly positions: Readonly<Record<ItemId, Readonly<Record<SeatId, StatedPosition>>>>;
  readonly consentList: ConsentList | null;
  /** By seat. */
  readonly attendance: Drawers<Attendance>;
  readonly floor: Floor;
  /** By request for the floor: which item it was about, also when it is long gone. */
  readonly floorItems: Drawers<ItemId | null>;
  /** Who votes for whom, while they are away. */
  readonly proxies: readonly VoteProxy[];
  readonly questions: Readonly<Record<QuestionId, Question>>;
  /** In writing: who said that the ballot may go out as it stands. */
  readonly approved: Approval | null;
  /** In writing: deadlines that were put off, in the order of the acts. */
  readonly extensions: readonly Extension[];
  /** In writing: what advisers propose to their members. */
  readonly drafts: OpinionDrafts;
  /** In writing: what the drafting agency says, by question and remark. */
  readonly replies: Readonly<Record<QuestionId, Readonly<Record<string, Reply>>>>;
  /** In writing: when the file went to signature. */
  readonly presentedAt: Instant | null;
  /** Pages that were before everybody for a while, in order. */
  readonly presented: readonly PresentedPage[];
  readonly announcements: readonly Announcement[];
  /** By seat. */
  readonly bridges: Drawers<BridgeState>;
}

const NO_DETAILS: MeetingDetails = {
  title: '',
  kind: 'ordinary',
  place: '',
  startsAt: '',
  endsAt: null,
  videoLink: null,
};

/** A meeting nobody has scheduled yet: where every fold starts. */
export function noMeeting(id: MeetingId): Meeting {
  return {
    id,
    version: 0,
    bodyId: '',
    details: NO_DETAILS,
    rules: GOVERNMENT_RULES,
    practice: false,
    copiedFrom: null,
    phase: 'preparing',
    publishedAt: null,
    publishedIn: null,
    movedAt: null,
    openedAt: null,
    closedAt: null,
    cancelledBecause: null,
    seats: {},
    withdrawnSeats: {},
    seatVersions: {},
    namedBy: {},
    answers: {},
    absences: {},
    viewChanges: NO_VIEW_CHANGES,
    seating: null,
    chairHandedTo: null,
    podiumTerms: [],
    agenda: { sections: {}, items: {} },
    programmes: [],
    currentItemId: null,
    doorsClosed: false,
    frozen: null,
    papers: {},
    receipts: {},
    positions: {},
    consentList: null,
    attendance: {},
    floorItems: {},
    floor: { requests: {}, speaking: null, spoken: [] },
    proxies: [],
    questions: {},
    approved: null,
    extensions: [],
    drafts: {},
    replies: {},
    presentedAt: null,
    presented: [],
    announcements: [],
    bridges: {},
  };
}
