import type { PointAnswer, PointMessage } from '@e-cabinet/protocol';
import type { Road } from '../road.ts';
import type { RoadSocket } from '../sockets.ts';
import { leads } from './leads.ts';

/** Whoever turns everybody's pages points at one. Nothing is logged, and nothing kept. (P8) */
export async function point(
  road: Road,
  socket: RoadSocket,
  { meetingId, point }: PointMessage,
): Promise<PointAnswer> {
  const leading = await leads(road, socket, { meetingId, page: point });
  if ('refusal' in leading) return { pointed: false, ...leading };
  const pointed = { ...point, by: leading.seat.id };
  await road.bus.publish({ kind: 'pointed', meetingId, pointed });
  return { pointed: true };
}
