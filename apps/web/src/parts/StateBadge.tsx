import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconInfoCircle,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './StateBadge.module.css';
import type { Tone } from './tone.ts';

/** Each tone has a form of its own, so that nobody has to tell colours apart. */
const FORMS: Readonly<Record<Tone, TablerIcon>> = {
  neutral: IconCircleDashed,
  good: IconCircleCheck,
  attention: IconAlertTriangle,
  bad: IconCircleX,
  info: IconInfoCircle,
};

export interface StateBadgeProps {
  readonly tone: Tone;
  /** The state in words. */
  readonly children: ReactNode;
  /** A form that says more than the tone's own. */
  readonly icon?: TablerIcon;
  readonly size?: 'normal' | 'large';
}

/** A state, as a form and words on a wash of colour. */
export function StateBadge({ tone, children, icon, size = 'normal' }: StateBadgeProps) {
  const Form = icon ?? FORMS[tone];
  return (
    <span className={classes.badge} data-tone={tone} data-size={size}>
      <Form className={classes.form} aria-hidden="true" stroke={2} />
      <span>{children}</span>
    </span>
  );
}
