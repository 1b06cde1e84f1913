import { type MeetingRules, OPINIONS_SHOWN } from '@e-cabinet/domain';
import { FREEZE_HOURS_MAX, NOTICE_DAYS_MAX } from '@e-cabinet/protocol';
import { Checkbox, NativeSelect, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './MeetingFields.module.css';
import { SHOWN_WORDS } from './rule-words.ts';

/** Working days after the deadline, or before it. */
const USUAL_REMINDERS = [-5, -3, -2, -1, 0, 1, 2, 3, 5];

export interface DeadlineFieldsProps {
  readonly rules: MeetingRules;
  readonly set: (fields: Partial<MeetingRules>) => void;
}

/** When papers go out and freeze; and of opinion ballots, when whoever owes an answer is reminded and who reads the answers. */
export function DeadlineFields({ rules, set }: DeadlineFieldsProps) {
  const { t } = useTranslation();
  const { freezeHours, noticeDays, opinionsShown, reminders } = rules;
  const offered = [...new Set([...USUAL_REMINDERS, ...reminders])].sort((a, b) => a - b);
  const toggle = (days: number, on: boolean) =>
    set({ reminders: offered.filter((each) => (each === days ? on : reminders.includes(each))) });
  const label = (days: number) => {
    if (days === 0) return t('rules.remindAt');
    return days < 0
      ? t('rules.remindBefore', { count: -days })
      : t('rules.remindAfter', { count: days });
  };
  return (
    <>
      <NumberInput
        label={t('rules.noticeDays')}
        value={noticeDays}
        onChange={(days) => set({ noticeDays: Number(days) || 0 })}
        min={0}
        max={NOTICE_DAYS_MAX}
        allowDecimal={false}
        clampBehavior="strict"
      />
      <NumberInput
        label={t('rules.freezeHours')}
        description={t('rules.freezeHoursHint')}
        value={freezeHours ?? ''}
        onChange={(hours) => set({ freezeHours: hours === '' ? null : Number(hours) })}
        min={0}
        max={FREEZE_HOURS_MAX}
        allowDecimal={false}
        clampBehavior="strict"
      />
      <NativeSelect
        label={t('rules.opinionsShown')}
        value={opinionsShown}
        onChange={({ currentTarget: { value } }) =>
          set({ opinionsShown: value as MeetingRules['opinionsShown'] })
        }
        data={OPINIONS_SHOWN.map((value) => ({ value, label: t(SHOWN_WORDS[value]) }))}
      />
      <fieldset className={classes.answers}>
        <legend>{t('rules.reminders')}</legend>
        {offered.map((days) => (
          <Checkbox
            key={days}
            label={label(days)}
            checked={reminders.includes(days)}
            onChange={(event) => toggle(days, event.currentTarget.checked)}
          />
        ))}
      </fieldset>
    </>
  );
}
