import { answer } from '../answer.ts';
import { attendees } from '../attendees.ts';

/** Who will come: answers to the invitation, and whom an invited unit names. */
export const words = { answer, attendees } as const;
