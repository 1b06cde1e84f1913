import { ActionIcon } from '@mantine/core';
import type { TablerIcon } from '@tabler/icons-react';
import classes from './IconAct.module.css';

export interface IconActProps {
  readonly icon: TablerIcon;
  /** What it does, and to what: it is the button's only name. */
  readonly label: string;
  readonly onClick: () => void;
  /** It opens and closes something. */
  readonly expanded?: boolean;
  readonly disabled?: boolean;
}

/** A quiet button that is only a form, for acts that stand beside every line of a list. */
export function IconAct({ icon: Icon, label, onClick, expanded, disabled = false }: IconActProps) {
  return (
    <ActionIcon
      className={classes.act ?? ''}
      variant="subtle"
      color="gray"
      aria-label={label}
      title={label}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon aria-hidden="true" stroke={1.75} />
    </ActionIcon>
  );
}
