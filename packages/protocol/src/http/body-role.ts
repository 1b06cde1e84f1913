import { z } from 'zod';

/** What a person is in a body. (What they are in one meeting is their seat.) */
export const BODY_ROLES = [
  'administrator',
  'secretary',
  'member',
  'adviser',
  'unit-officer',
  'presenter',
  'bridge',
  'screen',
] as const;
export type BodyRole = (typeof BODY_ROLES)[number];
export const bodyRole = z.enum(BODY_ROLES);
