import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Fact.module.css';

export interface FactProps {
  readonly icon: TablerIcon;
  /** What kind of fact it is, for those who do not see the icon. */
  readonly name: string;
  readonly children: ReactNode;
}

/** One line of an invitation; stands in a `<dl>`. */
export function Fact({ icon: Form, name, children }: FactProps) {
  return (
    <div className={classes.fact}>
      <dt>
        <Form className={classes.form} role="img" aria-label={name} stroke={1.5} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
