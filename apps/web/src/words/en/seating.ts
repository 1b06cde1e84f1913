import type { Translation } from '../translation.ts';
import type { seating as source } from '../vi/seating.ts';

export const seating = {
  open: 'Seating map',
  head: 'Head of the room',
  free: 'Free',
  state: {
    invited: 'Invited',
    present: 'Present',
    registered: 'Wishes to speak',
    speaking: 'Speaking',
    spoken: 'Has spoken',
    absent: 'Absent',
  },
  states: 'States, and how many',
} as const satisfies Translation<typeof source>;
