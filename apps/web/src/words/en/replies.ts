import type { Translation } from '../translation.ts';
import type { replies as source } from '../vi/replies.ts';

/** What the drafting agency says to what members have said. */
export const replies = {
  title: 'Reply',
  of: 'Reply to the remark of {{name}}',
  text: 'What is accepted, or why not',
  hint: 'Needed when it is accepted in part or explained.',
  save: 'Save',
  kinds: {
    accepted: 'Accepted',
    partly: 'Accepted in part',
    explained: 'Explained',
  },
  whole: 'On the draft as a whole',
  noWords: 'No reason given',
  waiting: 'No reply of the drafting agency yet.',
} as const satisfies Translation<typeof source>;
