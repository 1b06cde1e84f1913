import {
  IconCalendarOff,
  IconDoor,
  IconFlag3,
  IconPlayerPause,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Room.module.css';

type Kind = 'doors' | 'suspended' | 'closed' | 'cancelled' | 'between';

const FORMS: Readonly<Record<Exclude<Kind, 'between'>, TablerIcon>> = {
  doors: IconDoor,
  suspended: IconPlayerPause,
  closed: IconFlag3,
  cancelled: IconCalendarOff,
};
const TITLES = {
  doors: 'room.doors',
  suspended: 'room.suspended',
  closed: 'room.closed',
  cancelled: 'room.cancelled',
  between: 'room.between',
} as const satisfies Record<Kind, string>;

/** One sentence on an otherwise empty wall. */
export function Plain({ kind }: { readonly kind: Kind }) {
  const { t } = useTranslation();
  const Form = kind === 'between' ? null : FORMS[kind];
  return (
    <section className={classes.plain} role="status">
      {Form && <Form className={classes.plainForm} aria-hidden="true" stroke={1.25} />}
      <h1>{t(TITLES[kind])}</h1>
    </section>
  );
}
