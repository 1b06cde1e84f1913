import { currentVersion, findPaper, mayTurnPages } from '@e-cabinet/domain';
import type { ShowPageAnswer, ShowPageMessage } from '@e-cabinet/protocol';
import type { Road } from '../road.ts';
import type { RoadSocket } from '../sockets.ts';

/** The podium or the presenter of the current item turns to a page; the others follow. Nothing is logged. */
export async function showPage(
  road: Road,
  socket: RoadSocket,
  { meetingId, page }: ShowPageMessage,
): Promise<ShowPageAnswer> {
  const seatId = socket.data.joined.get(meetingId);
  if (seatId === undefined) return { shown: false, refusal: 'not-joined', facts: {} };
  road.used(socket.data.sessionId);
  const { meeting } = (await road.meetings.open(meetingId)).live;
  const seat = meeting.seats[seatId];
  if (!seat || !mayTurnPages(meeting, seat))
    return { shown: false, refusal: 'not-allowed', facts: {} };
  const paper = page && findPaper(meeting, page.paperId, seat);
  const versions = paper ? (currentVersion(paper)?.version ?? 0) : 0;
  if (page && (page.paperVersion > versions || !paper)) {
    return { shown: false, refusal: 'paper-unknown', facts: {} };
  }
  const shown = page && { ...page, by: seat.id, at: road.now() };
  await road.state.showPage(meetingId, shown);
  await road.bus.publish({ kind: 'page-shown', meetingId, page: shown });
  return { shown: true };
}
