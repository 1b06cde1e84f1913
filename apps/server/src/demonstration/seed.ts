import {
  addBody,
  addPerson,
  addUnit,
  type Database,
  findBodies,
  replacePositions,
  replaceRoles,
  waitForTurn,
} from '@e-cabinet/storage';
import { BODIES, GOVERNMENT, OFFICES, UNITS } from './offices.ts';

/** Writes the offices of the demonstration, once. None has an account: they are taken with one tap while the demonstration is on. */
export async function seedDemonstration(database: Database, at: Date): Promise<void> {
  await database.kysely.transaction().execute(async (transaction) => {
    // Two servers may start at once.
    await waitForTurn(transaction, 'demonstration');
    if ((await findBodies(transaction, [GOVERNMENT])).length > 0) return;
    // One millisecond apart: lists are in the order of entry.
    const instant = inOrder(at);
    for (const body of BODIES) await addBody(transaction, { ...body, settings: {} }, instant());
    for (const unit of UNITS) await addUnit(transaction, { ...unit, parentId: null }, instant());
    for (const { personId: id, bodyId, unitId, role, name } of OFFICES) {
      await addPerson(transaction, { id, homeBodyId: bodyId, name }, instant());
      await replaceRoles(transaction, bodyId, id, [role]);
      const position = { unitId, title: name, since: null, until: null };
      await replacePositions(transaction, bodyId, id, [position]);
    }
  });
}

function inOrder(start: Date): () => Date {
  let milliseconds = start.getTime();
  return () => {
    milliseconds += 1;
    return new Date(milliseconds);
  };
}
