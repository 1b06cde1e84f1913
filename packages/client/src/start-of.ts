import type { Joined } from '@e-cabinet/protocol';
import type { Start } from '@e-cabinet/sync';
import { unpackMeeting } from './unpack-meeting.ts';

/** What a join brings, its snapshot unpacked. */
export async function startOf({ seat, viewKey, state }: Joined): Promise<Start> {
  if (state.kind === 'events') return { seatId: seat.id, viewKey, state };
  const meeting = await unpackMeeting(state.meeting);
  return { seatId: seat.id, viewKey, state: { ...state, meeting } };
}
