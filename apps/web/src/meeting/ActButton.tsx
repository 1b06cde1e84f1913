import type { Command } from '@e-cabinet/domain';
import { Button, type ButtonProps } from '@mantine/core';
import type { TablerIcon } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalSentence } from '../words/refusal-sentence.ts';
import { useFormats } from '../words/use-formats.ts';
import classes from './ActButton.module.css';
import { type Refusal, useAct, useIsPending, useWhyNot } from './use-act.ts';

export interface ActButtonProps {
  /** What is asked of the meeting; it also decides whether the button can be pressed, and says why not. */
  readonly command: Command;
  readonly children: ReactNode;
  readonly icon?: TablerIcon;
  /** `main` the act that is asked for, `plain` any other, `grave` takes something away. */
  readonly weight?: 'main' | 'plain' | 'grave' | 'quiet';
  readonly size?: 'normal' | 'large' | 'huge';
  readonly fullWidth?: boolean;
  /** Instead of sending at once: a dialog asks first. */
  readonly onAsk?: () => void;
  /** Once it is recorded. */
  readonly onDone?: () => void;
  /** Said instead of why not, where the screen itself shows the reason. */
  readonly quietReason?: boolean;
  readonly label?: string;
}

const LOOKS = {
  main: { variant: 'filled', color: 'accent' },
  plain: { variant: 'default' },
  grave: { variant: 'outline', color: 'red' },
  quiet: { variant: 'subtle', color: 'gray' },
} as const satisfies Record<NonNullable<ActButtonProps['weight']>, ButtonProps>;

/** Not `disabled`: the button stays reachable, and says why not. */
const UNPRESSABLE = { 'aria-disabled': true, 'data-disabled': true } as const;

/** A button for one act of the meeting: it says why not instead of being dead, and shows sending until it is recorded. */
export function ActButton(props: ActButtonProps) {
  const { command, icon: Icon, weight = 'plain', size = 'normal', onAsk, onDone } = props;
  const { t } = useTranslation();
  const { act, refusal } = useAct();
  const reason = useWhyNot(command);
  const pending = useIsPending(command);
  const shown = reason ?? refusal;
  const id = useId();
  const press = async () => {
    if (reason) return;
    if (onAsk) onAsk();
    else if (await act(command)) onDone?.();
  };
  return (
    <span className={classes.act} data-full={props.fullWidth || undefined}>
      <Button
        {...LOOKS[weight]}
        className={classes.button ?? ''}
        data-size={size}
        leftSection={Icon && <Icon className={classes.icon} aria-hidden="true" />}
        {...(reason && UNPRESSABLE)}
        aria-describedby={shown ? id : undefined}
        aria-label={props.label}
        aria-busy={pending}
        onClick={() => void press()}
      >
        {pending ? t('conduct.sending') : props.children}
      </Button>
      {shown && <Why id={id} shown={shown} hidden={props.quietReason ?? false} />}
    </span>
  );
}

function Why(props: { readonly id: string; readonly shown: Refusal; readonly hidden: boolean }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { refusal, facts } = props.shown;
  return (
    <span id={props.id} className={classes.why} data-hidden={props.hidden || undefined}>
      {refusalSentence(t, formats, refusal, facts)}
    </span>
  );
}
