import type { BodyId, OfficeName, RoomId } from '@e-cabinet/domain';
import type { Kysely, Selectable } from 'kysely';
import type { Tables } from '../tables.ts';
import type { RoomTables } from './tables.ts';

export interface RoomRecord {
  readonly id: RoomId;
  readonly bodyId: BodyId;
  readonly name: OfficeName;
  readonly address: string;
  /** As stored; whoever uses it checks it at its own door. */
  readonly plan: unknown;
  readonly retired: boolean;
}

/** In the order of entry. */
export async function roomsOf(db: Kysely<Tables>, bodyId: BodyId): Promise<RoomRecord[]> {
  const rows = await db
    .selectFrom('rooms')
    .selectAll()
    .where('body_id', '=', bodyId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(recordOf);
}

/** Undefined when the body has no such room. */
export async function findRoom(
  db: Kysely<Tables>,
  bodyId: BodyId,
  id: RoomId,
): Promise<RoomRecord | undefined> {
  const row = await db
    .selectFrom('rooms')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && recordOf(row);
}

function recordOf(row: Selectable<RoomTables['rooms']>): RoomRecord {
  const { id, body_id: bodyId, name_vi: vi, name_en: en, address, plan, retired } = row;
  return { id, bodyId, name: { vi, en }, address, plan, retired };
}

export async function addRoom(db: Kysely<Tables>, room: RoomRecord, at: Date): Promise<void> {
  await db
    .insertInto('rooms')
    .values({
      id: room.id,
      body_id: room.bodyId,
      name_vi: room.name.vi,
      name_en: room.name.en,
      address: room.address,
      plan: JSON.stringify(room.plan),
      retired: room.retired,
      created_at: at,
    })
    .execute();
}

type Change = {
  readonly [Field in Exclude<keyof RoomRecord, 'id' | 'bodyId'>]?: RoomRecord[Field] | undefined;
};

/** Writes what is given and leaves the rest. @returns the room then; undefined when the body has none of this id */
export async function changeRoom(
  db: Kysely<Tables>,
  bodyId: BodyId,
  id: RoomId,
  { name, address, plan, retired }: Change,
): Promise<RoomRecord | undefined> {
  const row = await db
    .updateTable('rooms')
    .set({
      ...(name && { name_vi: name.vi, name_en: name.en }),
      ...(address !== undefined && { address }),
      ...(plan !== undefined && { plan: JSON.stringify(plan) }),
      ...(retired !== undefined && { retired }),
      // Never an empty SET: a change of nothing is allowed.
      id,
    })
    .where('body_id', '=', bodyId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  return row && recordOf(row);
}
