import type { Seat } from '@e-cabinet/domain';
import { IconUserMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../../meeting/ActButton.tsx';
import { useOfficeName } from '../../../words/use-language.ts';
import classes from './AttendeesPanel.module.css';

export interface NamedListProps {
  readonly named: readonly Seat[];
  /** Names are still taken, and taken back. */
  readonly open: boolean;
}

/** Who is named, each with the way back. */
export function NamedList({ named, open }: NamedListProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  if (named.length === 0) return null;
  return (
    <div className={classes.part}>
      <h3 id="named" className={classes.subtitle}>
        {t('attendees.named')}
      </h3>
      <ul className={classes.rows} aria-labelledby="named">
        {named.map((seat) => (
          <li key={seat.id} className={classes.person}>
            <span className={classes.words}>{name(seat.name)}</span>
            {open && (
              <ActButton
                command={{ type: 'take-back-attendee', seatId: seat.id }}
                icon={IconUserMinus}
                weight="quiet"
                label={t('attendees.takeBackNamed', { name: name(seat.name) })}
              >
                {t('attendees.takeBack')}
              </ActButton>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
