import type { TablerIcon } from '@tabler/icons-react';
import classes from './FloorMenu.module.css';

export interface KindProps {
  readonly icon: TablerIcon;
  readonly title: string;
  readonly hint: string;
  /** Opens something instead of asking. */
  readonly expanded?: boolean;
  readonly onClick: () => void;
}

/** One thing the floor can be asked for, as a large button. */
export function Kind({ icon: Form, title, hint, expanded, onClick }: KindProps) {
  return (
    <button type="button" className={classes.kind} aria-expanded={expanded} onClick={onClick}>
      <Form className={classes.form} aria-hidden="true" stroke={1.5} />
      <span>
        <span className={classes.kindName}>{title}</span>
        <span className={classes.hint}>{hint}</span>
      </span>
    </button>
  );
}
