import type { Translation } from '../translation.ts';
import type { bodies as source } from '../vi/bodies.ts';

export const bodies = {
  this: 'This body',
  below: 'Bodies below',
  hint: 'Each has units, people and sessions of its own.',
  none: 'There are none yet. Add one when a people’s committee or a subordinate body meets on this system too.',
  byOthers: 'Administered by others',
  add: 'Add a body below',
  addHint: 'Whoever adds it administers it too, until the role is given to others there.',
  addNow: 'Add',
} as const satisfies Translation<typeof source>;
