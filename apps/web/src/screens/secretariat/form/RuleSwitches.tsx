import type { MeetingRules } from '@e-cabinet/domain';
import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './MeetingFields.module.css';

/** The rules that hold or do not, in the order in which they are asked for. */
const SWITCHES = [
  ['briefsRequired', 'rules.briefsRequired'],
  ['programmeApproval', 'rules.programmeApproval'],
  ['copiesAllowed', 'rules.copiesAllowed'],
  ['byName', 'rules.byName'],
  ['weightedVotes', 'rules.weightedVotes'],
  ['ballotsMayChange', 'rules.ballotsMayChange'],
  ['delegatesVote', 'rules.delegatesVote'],
] as const satisfies readonly (readonly [keyof MeetingRules, string])[];

/** Weights would tell who voted how, so they are only by name: one takes the other along. (V35) */
function switched(rule: (typeof SWITCHES)[number][0], holds: boolean): Partial<MeetingRules> {
  if (rule === 'weightedVotes' && holds) return { weightedVotes: true, byName: true };
  if (rule === 'byName' && !holds) return { byName: false, weightedVotes: false };
  return { [rule]: holds };
}

export interface RuleSwitchesProps {
  readonly rules: MeetingRules;
  readonly set: (fields: Partial<MeetingRules>) => void;
}

export function RuleSwitches({ rules, set }: RuleSwitchesProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.switches}>
      {SWITCHES.map(([rule, words]) => (
        <Switch
          key={rule}
          label={t(words)}
          checked={rules[rule]}
          onChange={(event) => set(switched(rule, event.currentTarget.checked))}
        />
      ))}
    </div>
  );
}
