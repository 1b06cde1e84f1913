import type { Application, ApplicationParts } from './app.ts';
import { attachMeetings } from './attach-meetings.ts';

/** A part of the server that hangs on the application: routes of its own, sockets, work in the background. */
export type Attach = (application: Application, parts: ApplicationParts) => Promise<Attached>;

export interface Attached {
  /** Takes nothing new in, answers what waits, then lets go. Called once no more connections are accepted. */
  stop(): Promise<void>;
}

/** Everything a whole server has beside people and bodies, in the order of attaching; stopped in reverse. */
export const ATTACHMENTS: readonly Attach[] = [attachMeetings];
