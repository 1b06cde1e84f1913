import { currentVersion, findPaper, mayTurnPages, type Seat } from '@e-cabinet/domain';
import type { Refused, ShowPageMessage } from '@e-cabinet/protocol';
import type { Road } from '../road.ts';
import type { RoadSocket } from '../sockets.ts';

/** The seat on this connection, if it may turn everybody to this page; else why not. (P8) */
export async function leads(
  road: Road,
  socket: RoadSocket,
  { meetingId, page }: ShowPageMessage,
): Promise<{ readonly seat: Seat } | Refused> {
  const seatId = socket.data.joined.get(meetingId);
  if (seatId === undefined) return { refusal: 'not-joined', facts: {} };
  const { meeting } = (await road.meetings.open(meetingId)).live;
  const seat = meeting.seats[seatId];
  if (!seat || !mayTurnPages(meeting, seat)) return { refusal: 'not-allowed', facts: {} };
  const paper = page && findPaper(meeting, page.paperId, seat);
  const versions = paper ? (currentVersion(paper)?.version ?? 0) : 0;
  if (page && (page.paperVersion > versions || !paper)) {
    return { refusal: 'paper-unknown', facts: {} };
  }
  return { seat };
}
