import { type Item, members, POSITIONS, type Position, type Seat } from '@e-cabinet/domain';
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { POSITION_FORMS } from '../../meeting/AgendaRowMarks.tsx';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { POSITION_WORDS } from '../../meeting/words-of.ts';
import { useOfficeName } from '../../words/use-language.ts';
import classes from './PositionsGlance.module.css';

export interface PositionsGlanceProps {
  readonly item: Item;
  /** What can be done about a member who objects or wishes to speak. */
  readonly act?: (seat: Seat) => ReactNode;
}

type Stated = Readonly<Record<string, { readonly position: Position; readonly text: string }>>;

const NONE: Stated = {};

/** What the members have said of an item: how many, who objects, who wishes to speak, in which words. */
export const PositionsGlance = memo(function PositionsGlance({ item, act }: PositionsGlanceProps) {
  const { t } = useTranslation();
  const stated: Stated = useMeetingPart(({ positions }) => positions[item.id] ?? NONE);
  const all = useMeetingPart(members);
  const at = (position: Position) => all.filter(({ id }) => stated[id]?.position === position);
  const said = POSITIONS.flatMap(at).length;
  return (
    <section className={classes.glance} aria-label={t('leading.positions')}>
      <ul className={classes.counts}>
        {POSITIONS.map((position) => (
          <Count key={position} position={position} count={at(position).length} />
        ))}
        {said < all.length && (
          <li className={classes.silent}>
            {t('leading.noPosition', { count: all.length - said })}
          </li>
        )}
      </ul>
      <ul className={classes.people}>
        {[...at('objection'), ...at('wish-to-speak')].map((seat) => (
          <Person key={seat.id} seat={seat} stated={stated[seat.id]} act={act} />
        ))}
      </ul>
    </section>
  );
});

function Count({ position, count }: { readonly position: Position; readonly count: number }) {
  const { t } = useTranslation();
  const { icon: Form, tone } = POSITION_FORMS[position];
  return (
    <li className={classes.count} data-tone={tone} data-none={count === 0 || undefined}>
      <Form aria-hidden="true" size="1.3em" />
      <strong>{count}</strong> {t(POSITION_WORDS[position])}
    </li>
  );
}

interface PersonProps {
  readonly seat: Seat;
  readonly stated: Stated[string] | undefined;
  readonly act: PositionsGlanceProps['act'];
}

function Person({ seat, stated, act }: PersonProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  if (!stated) return null;
  const { icon: Form, tone } = POSITION_FORMS[stated.position];
  return (
    <li className={classes.person}>
      <span className={classes.form} data-tone={tone}>
        <Form role="img" aria-label={t(POSITION_WORDS[stated.position])} size="1.3em" />
      </span>
      <span className={classes.words}>
        <span className={classes.name}>{name(seat.name)}</span>
        {stated.text && <q className={classes.text}>{stated.text}</q>}
      </span>
      {act?.(seat)}
    </li>
  );
}
