import { MEETING_KINDS } from '@e-cabinet/domain';
import { z } from 'zod';
import { ANSWER_DAYS_MAX } from '../limits.ts';
import { meetingRules } from '../schemas/shapes.ts';
import { identifier, officeName } from './parts.ts';

const fields = z.strictObject({
  name: officeName,
  kind: z.enum(MEETING_KINDS),
  rules: meetingRules,
  /** Working days that an opinion ballot is open, unless somebody says otherwise. */
  answerDays: z.int().min(1).max(ANSWER_DAYS_MAX),
});

/** What a body's sessions of one type have in common: a new one begins with it. */
export const meetingType = fields.extend({
  id: identifier,
  bodyId: identifier,
  /** Not offered any more. */
  archived: z.boolean(),
});
export type MeetingType = z.infer<typeof meetingType>;

/** `GET /api/bodies/:bodyId/meeting-types` → 200, for administrators and secretaries, in the order of entry. */
export const meetingTypes = z.strictObject({ types: z.array(meetingType) });
export type MeetingTypes = z.infer<typeof meetingTypes>;

/** `POST /api/bodies/:bodyId/meeting-types` → 201 {@link MeetingType}. Refusals: `rules-unworkable`, `weights-not-by-name`. */
export const meetingTypeCreation = fields;
export type MeetingTypeCreation = z.infer<typeof meetingTypeCreation>;

/**
 * `PATCH /api/bodies/:bodyId/meeting-types/:typeId` → 200 {@link MeetingType}. Meetings that began with
 * it keep their rules. Refusals: `rules-unworkable`, `weights-not-by-name`.
 */
export const meetingTypeChange = fields.extend({ archived: z.boolean() }).partial();
export type MeetingTypeChange = z.infer<typeof meetingTypeChange>;
