import { type Connection, connect } from '@e-cabinet/client';

/** The meeting an address leads to, and the rest of it. */
const MEETING = /^\/meetings\/([^/]+)(\/bridge|\/screen)?(\/|$)/;

interface FirstLine {
  readonly connection: Connection;
  readonly follower: boolean;
}

let opened: FirstLine | null = null;

/**
 * Opens the line before anything is drawn where the page begins in a meeting: what happens there is on
 * its way while a slow tablet is still reading the application. Whoever is not signed in is turned away.
 */
export function openFirstLine({ origin, pathname }: Location): void {
  const [, meetingId, ofTheCrowd] = MEETING.exec(pathname) ?? [];
  if (!meetingId) return;
  const follower = ofTheCrowd !== undefined;
  opened = { connection: connect({ url: origin, follower }), follower };
  opened.connection.meeting(decodeURIComponent(meetingId));
}

/** The line that the page began with, once, if it is as asked; else a new one. */
export function takeLine(follower: boolean): Connection {
  const first = opened;
  opened = null;
  if (first?.follower === follower && first.connection.getSnapshot().status !== 'ended') {
    return first.connection;
  }
  first?.connection.close();
  return connect({ url: window.location.origin, follower });
}
