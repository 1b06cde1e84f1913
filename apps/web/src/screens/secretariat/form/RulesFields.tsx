import {
  MAJORITY_BASES,
  type MajorityBase,
  type MeetingRules,
  TIE_RULES,
  type TieRule,
} from '@e-cabinet/domain';
import { PROXIES_MAX } from '@e-cabinet/protocol';
import { NativeSelect, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AnswerChoices } from './AnswerChoices.tsx';
import { DeadlineFields } from './DeadlineFields.tsx';
import classes from './MeetingFields.module.css';
import { QUORUM_SHARES, shareKey } from './quorum-shares.ts';
import { RuleSwitches } from './RuleSwitches.tsx';
import { RulesInWords } from './RulesInWords.tsx';
import { BASE_WORDS, SHARE_WORDS, TIE_WORDS } from './rule-words.ts';
import { ThresholdFields } from './ThresholdFields.tsx';

const MINUTE = 60;
const LONGEST_MINUTES = 120;

export interface RulesFieldsProps {
  readonly rules: MeetingRules;
  /** How many there are, where that is known. */
  readonly members?: number;
  /** Left out: they are to be read, and can be changed no more. */
  readonly onChange?: (rules: MeetingRules) => void;
  /** The fields stand open, where the rules are what the form is about. */
  readonly open?: boolean;
  /** The meeting is held in writing. */
  readonly inWriting?: boolean;
}

/** The rules in words, and below them, for who wants other ones, in fields. */
export function RulesFields(props: RulesFieldsProps) {
  const { rules, members = 0, onChange, open = false, inWriting = false } = props;
  const { t } = useTranslation();
  const title = inWriting ? t('rules.titleInWriting') : t('rules.title');
  return (
    <section className={classes.rules} aria-label={title}>
      <h2 className={classes.rulesTitle}>{title}</h2>
      <RulesInWords rules={rules} members={members} inWriting={inWriting} />
      {onChange && (
        <details className={classes.change} open={open}>
          <summary>{t('rules.change')}</summary>
          <Fields rules={rules} onChange={onChange} />
        </details>
      )}
    </section>
  );
}

function Fields({ rules, onChange }: Required<Pick<RulesFieldsProps, 'rules' | 'onChange'>>) {
  const { t } = useTranslation();
  const { majority } = rules;
  const set = (fields: Partial<MeetingRules>) => onChange({ ...rules, ...fields });
  const setMajority = (fields: Partial<MeetingRules['majority']>) =>
    set({ majority: { ...majority, ...fields } });
  return (
    <div className={classes.fields}>
      <NativeSelect
        label={t('rules.quorum')}
        value={shareKey(rules.quorum)}
        onChange={({ currentTarget }) => {
          const quorum = QUORUM_SHARES.find((share) => shareKey(share) === currentTarget.value);
          if (quorum) set({ quorum });
        }}
        data={QUORUM_SHARES.map((share) => ({
          value: shareKey(share),
          label: t(SHARE_WORDS[shareKey(share)]),
        }))}
      />
      <ThresholdFields
        threshold={majority.threshold}
        onChange={(threshold) => setMajority({ threshold })}
      />
      <NativeSelect
        label={t('rules.base')}
        value={majority.base}
        onChange={(event) => setMajority({ base: event.currentTarget.value as MajorityBase })}
        data={MAJORITY_BASES.map((value) => ({ value, label: t(BASE_WORDS[value]) }))}
      />
      <NativeSelect
        label={t('rules.tie')}
        value={majority.tie}
        onChange={(event) => setMajority({ tie: event.currentTarget.value as TieRule })}
        data={TIE_RULES.map((value) => ({ value, label: t(TIE_WORDS[value]) }))}
      />
      <AnswerChoices answers={rules.answers} onChange={(answers) => set({ answers })} />
      <DeadlineFields rules={rules} set={set} />
      <NumberInput
        label={t('rules.speakingMinutes')}
        value={rules.speakingSeconds / MINUTE}
        onChange={(minutes) => set({ speakingSeconds: (Number(minutes) || 1) * MINUTE })}
        min={1}
        max={LONGEST_MINUTES}
        allowDecimal={false}
        clampBehavior="strict"
      />
      <NumberInput
        label={t('rules.proxies')}
        value={rules.proxiesPerMember}
        onChange={(most) => set({ proxiesPerMember: Number(most) || 0 })}
        min={0}
        max={PROXIES_MAX}
        allowDecimal={false}
        clampBehavior="strict"
      />
      <RuleSwitches rules={rules} set={set} />
    </div>
  );
}
