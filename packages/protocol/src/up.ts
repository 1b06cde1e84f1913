import type { BeatAnswer, BeatMessage } from './up/beat.ts';
import type { CommandAnswer, CommandMessage } from './up/command.ts';
import type { JoinAnswer, JoinMessage } from './up/join.ts';
import type { LeaveAnswer, LeaveMessage } from './up/leave.ts';
import type { PointAnswer, PointMessage } from './up/point.ts';
import type { ShowPageAnswer, ShowPageMessage } from './up/show-page.ts';

/** What goes up, and what answers it. */
export interface UpMessages {
  readonly join: { readonly message: JoinMessage; readonly answer: JoinAnswer };
  readonly leave: { readonly message: LeaveMessage; readonly answer: LeaveAnswer };
  readonly command: { readonly message: CommandMessage; readonly answer: CommandAnswer };
  readonly beat: { readonly message: BeatMessage; readonly answer: BeatAnswer };
  readonly 'show-page': { readonly message: ShowPageMessage; readonly answer: ShowPageAnswer };
  readonly point: { readonly message: PointMessage; readonly answer: PointAnswer };
}

export type UpName = keyof UpMessages;

/** Socket.IO's map of what a client emits; every message is acknowledged with its answer. */
export type UpEvents = {
  [N in UpName]: (
    message: UpMessages[N]['message'],
    answer: (answer: UpMessages[N]['answer']) => void,
  ) => void;
};
