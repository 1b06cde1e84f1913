import { POSITIONS, type Position, positionCounts, type Seat } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { POSITION_FORMS } from '../../../meeting/AgendaRowMarks.tsx';
import { useWholeMeeting } from '../../../meeting/FollowedMeeting.tsx';
import { POSITION_WORDS } from '../../../meeting/words-of.ts';
import { useOfficeName } from '../../../words/use-language.ts';
import classes from './PositionsTab.module.css';
import type { NumberedItem } from './PositionsTab.tsx';

/** Who objects comes first: that is what has to be dealt with. */
const ORDER: readonly Position[] = ['objection', 'wish-to-speak', 'no-objection'];

export interface PositionsOfItemProps {
  readonly shown: NumberedItem;
  readonly members: readonly Seat[];
}

/** One item: how many say what, who, and in which words. */
export function PositionsOfItem({ shown, members }: PositionsOfItemProps) {
  const { t } = useTranslation();
  const meeting = useWholeMeeting();
  const { item, number } = shown;
  const counts = positionCounts(meeting, item.id);
  const said = POSITIONS.reduce((sum, position) => sum + counts[position], 0);
  return (
    <section className={classes.item} aria-label={item.title}>
      <h2 className={classes.title}>
        <span className={classes.number}>{number}</span> {item.title}
      </h2>
      <p className={classes.counts}>{t('positions.said', { said, members: members.length })}</p>
      {ORDER.map((position) => (
        <Group
          key={position}
          position={position}
          members={members}
          stated={meeting.positions[item.id] ?? {}}
        />
      ))}
    </section>
  );
}

interface GroupProps {
  readonly position: Position;
  readonly members: readonly Seat[];
  readonly stated: Readonly<Record<string, { readonly position: Position; readonly text: string }>>;
}

function Group({ position, members, stated }: GroupProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const those = members.filter(({ id }) => stated[id]?.position === position);
  const { icon: Form, tone } = POSITION_FORMS[position];
  if (those.length === 0) return null;
  return (
    <section className={classes.group} data-tone={tone}>
      <h3 className={classes.groupHeading}>
        <Form aria-hidden="true" size="1.2em" />
        {t(POSITION_WORDS[position])} ({those.length})
      </h3>
      <ul className={classes.those}>
        {those.map((seat) => (
          <li key={seat.id}>
            {name(seat.name)}
            {stated[seat.id]?.text && (
              <blockquote className={classes.text}>{stated[seat.id]?.text}</blockquote>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
