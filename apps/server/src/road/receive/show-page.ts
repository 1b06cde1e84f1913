import type { ShowPageAnswer, ShowPageMessage } from '@e-cabinet/protocol';
import type { Road } from '../road.ts';
import type { RoadSocket } from '../sockets.ts';
import { leads } from './leads.ts';

/** The podium or the presenter of the current item turns to a page; the others follow. Nothing is logged. */
export async function showPage(
  road: Road,
  socket: RoadSocket,
  message: ShowPageMessage,
): Promise<ShowPageAnswer> {
  const { meetingId, page } = message;
  if (socket.data.joined.has(meetingId)) road.used(socket.data.sessionId);
  const leading = await leads(road, socket, message);
  if ('refusal' in leading) return { shown: false, ...leading };
  const shown = page && { ...page, by: leading.seat.id, at: road.now() };
  await road.state.showPage(meetingId, shown);
  await road.bus.publish({ kind: 'page-shown', meetingId, page: shown });
  return { shown: true };
}
