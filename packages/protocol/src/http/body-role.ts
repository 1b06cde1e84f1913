import { z } from 'zod';
import { BODY_KINDS, BODY_LEVELS, BODY_ROLES } from './closed-lists.ts';

export const bodyRole = z.enum(BODY_ROLES);
export const bodyKind = z.enum(BODY_KINDS);
export const bodyLevel = z.enum(BODY_LEVELS);
