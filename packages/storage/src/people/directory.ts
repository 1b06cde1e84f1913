import type { BodyId } from '@e-cabinet/domain';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import { type BodyRecord, findBodies } from './bodies.ts';

/** The body and every body below it, from the top down. */
export async function bodiesFrom(db: Kysely<Tables>, bodyId: BodyId): Promise<BodyRecord[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive downwards as (
      select id, 0 as depth, created_at from bodies where id = ${bodyId}
      union all
      select bodies.id, depth + 1, bodies.created_at from bodies
      join downwards on bodies.parent_id = downwards.id
    )
    select id from downwards order by depth, created_at, id`.execute(db);
  const found = await findBodies(
    db,
    rows.map((row) => row.id),
  );
  return rows.flatMap((row) => found.filter((body) => body.id === row.id));
}
