import { IconChevronRight, type TablerIcon } from '@tabler/icons-react';
import { Link } from 'react-router';
import classes from './MeetingRows.module.css';

export interface DeskLinkProps {
  readonly to: string;
  readonly icon: TablerIcon;
  readonly title: string;
  /** What is done there. */
  readonly hint: string;
}

/** A way from the home page to a desk of somebody's own. */
export function DeskLink({ to, icon: Icon, title, hint }: DeskLinkProps) {
  return (
    <Link className={classes.desk} to={to}>
      <Icon className={classes.form} aria-hidden="true" stroke={1.5} />
      <span className={classes.words}>
        <span className={classes.title}>{title}</span>
        <span className={classes.details}>{hint}</span>
      </span>
      <IconChevronRight className={classes.chevron} aria-hidden="true" />
    </Link>
  );
}
