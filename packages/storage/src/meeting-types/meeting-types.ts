import type { BodyId, MeetingKind, OfficeName } from '@e-cabinet/domain';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

export interface MeetingTypeRecord {
  readonly id: string;
  readonly bodyId: BodyId;
  readonly name: OfficeName;
  readonly kind: MeetingKind;
  /** As stored; whoever uses them checks them at its own door. */
  readonly rules: unknown;
  readonly answerDays: number;
  readonly archived: boolean;
}

/** In the order of entry. */
export async function meetingTypesOf(
  db: Kysely<Tables>,
  bodyId: BodyId,
): Promise<MeetingTypeRecord[]> {
  const rows = await db
    .selectFrom('meeting_types')
    .selectAll()
    .where('body_id', '=', bodyId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    bodyId: row.body_id,
    name: { vi: row.name_vi, en: row.name_en },
    kind: row.kind,
    rules: row.rules,
    answerDays: row.answer_days,
    archived: row.archived,
  }));
}

export async function addMeetingType(
  db: Kysely<Tables>,
  type: MeetingTypeRecord,
  at: Date,
): Promise<void> {
  await db
    .insertInto('meeting_types')
    .values({
      id: type.id,
      body_id: type.bodyId,
      name_vi: type.name.vi,
      name_en: type.name.en,
      kind: type.kind,
      rules: JSON.stringify(type.rules),
      answer_days: type.answerDays,
      archived: type.archived,
      created_at: at,
    })
    .execute();
}

type Change = {
  readonly [Field in Exclude<keyof MeetingTypeRecord, 'id' | 'bodyId'>]?:
    | MeetingTypeRecord[Field]
    | undefined;
};

/** Writes what is given and leaves the rest. @returns false when the body has no such type */
export async function changeMeetingType(
  db: Kysely<Tables>,
  bodyId: BodyId,
  id: string,
  { name, kind, rules, answerDays, archived }: Change,
): Promise<boolean> {
  const result = await db
    .updateTable('meeting_types')
    .set({
      ...(name && { name_vi: name.vi, name_en: name.en }),
      ...(kind && { kind }),
      ...(rules !== undefined && { rules: JSON.stringify(rules) }),
      ...(answerDays !== undefined && { answer_days: answerDays }),
      ...(archived !== undefined && { archived }),
      // Never an empty SET: a change of nothing is allowed.
      id,
    })
    .where('body_id', '=', bodyId)
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
