import type { Room } from '@e-cabinet/domain';
import { type KeptRoom, keptRoom } from '@e-cabinet/protocol';
import { type Database, findRoom, type RoomRecord } from '@e-cabinet/storage';

/** Stored JSON is a door. */
export function roomOf(record: RoomRecord): KeptRoom {
  return keptRoom.parse(record);
}

/** A room of this body that is in use, as a session takes it; null where there is none. */
export async function roomToTake(
  db: Database['kysely'],
  bodyId: string,
  roomId: string,
): Promise<Room | null> {
  const record = await findRoom(db, bodyId, roomId);
  if (!record || record.retired) return null;
  const { id, name, address, plan } = roomOf(record);
  return { id, name, address, plan };
}
