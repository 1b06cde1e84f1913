import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

export interface EmptyStateProps {
  readonly title: string;
  /** Why there is nothing, or what will come. */
  readonly children?: ReactNode;
  /** The next step, as a button or a link; without one, say in `children` what happens next. */
  readonly action?: ReactNode;
  readonly icon?: TablerIcon;
  /** The heading's level in the page's outline. */
  readonly level?: 1 | 2 | 3;
}

/** Where a list or a page has nothing to show: never an empty hole, always a next step. */
export function EmptyState({ title, children, action, icon: Icon, level = 2 }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <section className={classes.empty}>
      {Icon && <Icon className={classes.icon} aria-hidden="true" stroke={1.25} />}
      <Heading className={classes.title}>{title}</Heading>
      {children && <div className={classes.text}>{children}</div>}
      {action && <div className={classes.action}>{action}</div>}
    </section>
  );
}
