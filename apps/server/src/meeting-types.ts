import { GOVERNMENT_RULES } from '@e-cabinet/domain';
import { type MeetingType, type MeetingTypeCreation, meetingType } from '@e-cabinet/protocol';
import { addMeetingType, type Database, lockBody, meetingTypesOf } from '@e-cabinet/storage';

export interface MeetingTypeParts {
  readonly database: Database;
  readonly now: () => Date;
  readonly newId: () => string;
}

const ANSWER_DAYS = 5;
const RULES = {
  ...GOVERNMENT_RULES,
  answers: [...GOVERNMENT_RULES.answers],
  reminders: [...GOVERNMENT_RULES.reminders],
};

/** What every body begins with. */
const FIRST_TYPES: readonly MeetingTypeCreation[] = [
  {
    name: { vi: 'Phiên họp thường kỳ', en: 'Ordinary session' },
    kind: 'ordinary',
    rules: RULES,
    answerDays: ANSWER_DAYS,
  },
  {
    name: { vi: 'Phiên họp chuyên đề', en: 'Thematic session' },
    kind: 'thematic',
    rules: RULES,
    answerDays: ANSWER_DAYS,
  },
  {
    name: { vi: 'Phiếu lấy ý kiến', en: 'Opinion ballot' },
    kind: 'opinion-ballot',
    rules: RULES,
    answerDays: ANSWER_DAYS,
  },
];

/** A body's types, in the order of entry; a body that has none yet is given those that all begin with. */
export async function typesOfBody(parts: MeetingTypeParts, bodyId: string): Promise<MeetingType[]> {
  const { kysely } = parts.database;
  const known = await meetingTypesOf(kysely, bodyId);
  const types = known.length > 0 ? known : await begin(parts, bodyId);
  // Stored JSON is a door: what it does not say has its default.
  const rulesOf = (stored: unknown) => ({ ...RULES, ...(stored as object) });
  return types.map((type) => meetingType.parse({ ...type, rules: rulesOf(type.rules) }));
}

/** With the body kept: two who look at once would give it two sets. */
function begin({ database, now, newId }: MeetingTypeParts, bodyId: string) {
  return database.kysely.transaction().execute(async (transaction) => {
    await lockBody(transaction, bodyId);
    if ((await meetingTypesOf(transaction, bodyId)).length === 0) {
      const start = now().getTime();
      for (const [place, type] of FIRST_TYPES.entries()) {
        const record = { ...type, id: newId(), bodyId, archived: false };
        // One millisecond apart: the list is in the order of entry.
        await addMeetingType(transaction, record, new Date(start + place));
      }
    }
    return meetingTypesOf(transaction, bodyId);
  });
}
