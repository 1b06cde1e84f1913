import {
  BRIDGE_LEVELS,
  ITEM_KINDS,
  MAJORITY_BASES,
  MEETING_KINDS,
  OPINIONS_SHOWN,
  QUESTION_KINDS,
  ROLES,
  STANDARD_ANSWERS,
  THRESHOLDS,
  TIE_RULES,
} from '@e-cabinet/domain';
import { z } from 'zod';
import {
  BRIEF_MAX,
  DEVICES_MAX,
  FILE_MAX_BYTES,
  FILE_NAME_MAX,
  FREEZE_HOURS_MAX,
  ITEM_MINUTES_MAX,
  LINE_MAX,
  NAMED_AT_ONCE,
  NOTICE_DAYS_MAX,
  OPTIONS_MAX,
  PAGES_MAX,
  PEOPLE_MAX,
  PRESENTERS_MAX,
  PROXIES_MAX,
  REMINDER_DAYS_MAX,
  REMINDERS_MAX,
  TITLE_MAX,
  WEIGHT_MAX,
} from '../limits.ts';
import {
  filledLine,
  identifier,
  instant,
  line,
  newId,
  reason,
  seconds,
  sha256,
  text,
  webLink,
} from './words.ts';

export const audience = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('everyone') }),
  z.strictObject({ kind: z.literal('members') }),
  z.strictObject({ kind: z.literal('named'), seatIds: z.array(identifier).max(NAMED_AT_ONCE) }),
]);

const share = z.strictObject({
  numerator: z.int().min(1).max(1_000),
  denominator: z.int().min(1).max(1_000),
});

export const majorityRule = z.strictObject({
  base: z.enum(MAJORITY_BASES),
  threshold: z.union([z.enum(THRESHOLDS), z.int().min(1).max(PEOPLE_MAX)]),
  tie: z.enum(TIE_RULES),
});

export const meetingRules = z.strictObject({
  quorum: share,
  majority: majorityRule,
  answers: z.array(z.enum(STANDARD_ANSWERS)).max(STANDARD_ANSWERS.length),
  ballotsMayChange: z.boolean(),
  delegatesVote: z.boolean(),
  proxiesPerMember: z.int().min(0).max(PROXIES_MAX),
  byName: z.boolean(),
  weightedVotes: z.boolean(),
  briefsRequired: z.boolean(),
  opinionsShown: z.enum(OPINIONS_SHOWN),
  speakingSeconds: seconds,
  noticeDays: z.int().min(0).max(NOTICE_DAYS_MAX),
  freezeHours: z.int().min(0).max(FREEZE_HOURS_MAX).nullable(),
  copiesAllowed: z.boolean(),
  programmeApproval: z.boolean(),
  reminders: z.array(z.int().min(-REMINDER_DAYS_MAX).max(REMINDER_DAYS_MAX)).max(REMINDERS_MAX),
});

export const meetingDetails = z.strictObject({
  title: line(TITLE_MAX),
  kind: z.enum(MEETING_KINDS),
  place: line(LINE_MAX),
  startsAt: instant,
  endsAt: instant.nullable(),
  videoLink: webLink.nullable(),
});

const officeName = z.strictObject({ vi: filledLine(LINE_MAX), en: filledLine(LINE_MAX) });

const seatBesidesId = {
  role: z.enum(ROLES),
  name: officeName,
  personId: identifier.nullable(),
  unitId: identifier.nullable(),
  itemIds: z.array(identifier).max(NAMED_AT_ONCE).nullable(),
  forSeatId: identifier.nullable(),
  level: z.enum(BRIDGE_LEVELS).nullable(),
  weight: z.int().min(1).max(WEIGHT_MAX),
};
export const seat = z.strictObject({ id: identifier, ...seatBesidesId });
export const newSeat = z.strictObject({ id: newId, ...seatBesidesId });

const itemFields = {
  title: filledLine(TITLE_MAX),
  kind: z.enum(ITEM_KINDS),
  minutes: z.int().min(0).max(ITEM_MINUTES_MAX),
  presenters: z.array(identifier).max(PRESENTERS_MAX),
  submittedBy: line(LINE_MAX),
};
export const itemDetails = z.strictObject(itemFields);
export const newItem = z.strictObject({ ...itemFields, id: newId, audience });

export const fileFacts = z.strictObject({
  sha256,
  name: filledLine(FILE_NAME_MAX).regex(/^[^/\\]+$/),
  size: z.int().min(0).max(FILE_MAX_BYTES),
  pages: z.int().min(0).max(PAGES_MAX),
  mediaType: z
    .string()
    .max(127)
    .regex(/^[a-z0-9.+-]+\/[a-z0-9.+-]+$/),
});

export const questionText = z.strictObject({
  text: text(),
  kind: z.enum(QUESTION_KINDS),
  options: z
    .array(z.strictObject({ id: identifier, label: line(LINE_MAX).nullable() }))
    .max(OPTIONS_MAX),
  link: z
    .strictObject({ questionId: identifier, outcome: z.enum(['adopted', 'rejected']) })
    .nullable(),
  secret: z.boolean(),
  election: z
    // Whether they fit the candidates is said by the rules, in a sentence of its own. (V26)
    .strictObject({
      places: z.int().min(0).max(PEOPLE_MAX),
      marks: z.int().min(0).max(PEOPLE_MAX),
    })
    .nullable(),
});

export const bridgeReport = z.strictObject({
  head: line(LINE_MAX),
  technician: line(LINE_MAX),
  phone: line(LINE_MAX),
  peoplePresent: z.int().min(0).max(PEOPLE_MAX),
  devices: z.array(line(LINE_MAX)).max(DEVICES_MAX),
  checks: z.strictObject({
    picture: z.boolean(),
    sound: z.boolean(),
    line: z.boolean(),
    papers: z.boolean(),
  }),
  ready: z.boolean(),
});

export const announcementAudience = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({ kind: z.literal('members') }),
  z.strictObject({ kind: z.literal('bridge'), seatId: identifier }),
]);

export const invitationAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('attend') }),
  z.strictObject({
    kind: z.literal('absent'),
    reason,
    from: instant.nullable(),
    until: instant.nullable(),
    substitute: z.strictObject({ name: filledLine(LINE_MAX), position: line(LINE_MAX) }).nullable(),
  }),
]);

export const brief = z.strictObject({
  summary: text(BRIEF_MAX),
  disputed: text(BRIEF_MAX),
  decision: text(BRIEF_MAX),
});
