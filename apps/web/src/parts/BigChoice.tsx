import { IconCheck, type TablerIcon } from '@tabler/icons-react';
import { useId } from 'react';
import classes from './BigChoice.module.css';
import type { Tone } from './tone.ts';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  readonly icon: TablerIcon;
  readonly tone: Tone;
}

export interface BigChoiceProps<Value extends string> {
  /** The question, for those who do not see it above the buttons. */
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  /** What is chosen; null when nothing is. */
  readonly value: Value | null;
  readonly onChoose: (value: Value) => void;
  /** Being sent: this one shows it, the others wait. */
  readonly sending?: Value | null;
  readonly disabled?: boolean;
}

/**
 * Answers as large buttons, one tap each. They are buttons and not a radio group, because moving
 * through a radio group with the arrow keys would already answer.
 */
export function BigChoice<Value extends string>(props: BigChoiceProps<Value>) {
  const label = useId();
  return (
    <fieldset className={classes.choices} aria-labelledby={label}>
      <legend id={label} className={classes.legend}>
        {props.label}
      </legend>
      <div className={classes.row}>
        {props.choices.map((choice) => (
          <ChoiceButton key={choice.value} choice={choice} {...props} />
        ))}
      </div>
    </fieldset>
  );
}

function ChoiceButton<Value extends string>({
  choice,
  value,
  sending = null,
  disabled = false,
  onChoose,
}: BigChoiceProps<Value> & { readonly choice: Choice<Value> }) {
  const chosen = value === choice.value;
  const Form = choice.icon;
  return (
    <button
      type="button"
      className={classes.choice}
      data-tone={choice.tone}
      data-sending={sending === choice.value || undefined}
      aria-pressed={chosen}
      aria-busy={sending === choice.value}
      disabled={disabled || (sending !== null && sending !== choice.value)}
      onClick={() => onChoose(choice.value)}
    >
      <Form className={classes.form} aria-hidden="true" />
      <span className={classes.words}>
        <span className={classes.label}>{choice.label}</span>
        {choice.hint && <span className={classes.hint}>{choice.hint}</span>}
      </span>
      {chosen && <IconCheck className={classes.mark} aria-hidden="true" stroke={3} />}
    </button>
  );
}
