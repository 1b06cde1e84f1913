import type { MeetingKind, MeetingRules, OfficeName } from '@e-cabinet/domain';
import type { MeetingTypeCreation } from '@e-cabinet/protocol';

export interface WrittenType {
  readonly name: OfficeName;
  readonly kind: MeetingKind;
  readonly rules: MeetingRules;
  readonly answerDays: number;
}

/** As it is sent. */
export function creationOf({ rules, ...written }: WrittenType): MeetingTypeCreation {
  const { answers, reminders } = rules;
  return { ...written, rules: { ...rules, answers: [...answers], reminders: [...reminders] } };
}
