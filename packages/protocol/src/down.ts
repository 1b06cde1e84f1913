import type { EventsMessage } from './down/events.ts';
import type { MineMessage } from './down/mine.ts';
import type { NotesMovedMessage } from './down/notes-moved.ts';
import type { PageMessage } from './down/page.ts';
import type { PointedMessage } from './down/pointed.ts';
import type { PresenceMessage } from './down/presence.ts';
import type { RefreshMessage } from './down/refresh.ts';
import type { SignedOutMessage } from './down/signed-out.ts';
import type { ThreadsMovedMessage } from './down/threads-moved.ts';

/** What comes down; nothing of it is acknowledged. */
export interface DownMessages {
  readonly events: EventsMessage;
  readonly mine: MineMessage;
  readonly refresh: RefreshMessage;
  readonly presence: PresenceMessage;
  readonly page: PageMessage;
  readonly pointed: PointedMessage;
  readonly 'notes-moved': NotesMovedMessage;
  readonly 'threads-moved': ThreadsMovedMessage;
  readonly 'signed-out': SignedOutMessage;
}

export type DownName = keyof DownMessages;

/** Socket.IO's map of what a server emits. */
export type DownEvents = { [N in DownName]: (message: DownMessages[N]) => void };
