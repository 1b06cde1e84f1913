import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './SessionMenu.module.css';

export interface MenuActProps {
  readonly icon: TablerIcon;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

export function MenuAct({ icon: Form, onClick, children }: MenuActProps) {
  return (
    <button type="button" className={classes.entry} onClick={onClick}>
      <Form className={classes.form} aria-hidden="true" stroke={1.5} />
      {children}
    </button>
  );
}
