import { IconBriefcase, IconCalendarOff, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IconAct } from '../../../parts/IconAct.tsx';
import { StateBadge } from '../../../parts/StateBadge.tsx';
import { useFormats } from '../../../words/use-formats.ts';
import { useOfficeName } from '../../../words/use-language.ts';
import shared from '../Administration.module.css';
import classes from './Calendar.module.css';
import type { NamedDay } from './days-of-year.ts';

export interface DayRowProps {
  readonly day: NamedDay;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

/** One day of the calendar, with what can be done to it. */
export function DayRow({ day, onChange, onRemove }: DayRowProps) {
  const { t } = useTranslation();
  const { longDate } = useFormats();
  const name = useOfficeName()(day.name);
  // Noon by the device: the same day wherever it stands.
  const date = longDate(`${day.date}T12:00:00`);
  return (
    <li className={`${shared.row} ${classes.day}`}>
      <div className={classes.words}>
        <span className={shared.name}>{name}</span>
        <span className={shared.facts}>{date}</span>
      </div>
      <StateBadge
        tone={day.worked ? 'info' : 'neutral'}
        icon={day.worked ? IconBriefcase : IconCalendarOff}
      >
        {day.worked ? t('calendar.worked') : t('calendar.off')}
      </StateBadge>
      <div className={classes.acts}>
        <IconAct
          icon={IconPencil}
          label={t('calendar.changeOf', { date, name })}
          onClick={onChange}
        />
        <IconAct
          icon={IconTrash}
          label={t('calendar.removeOf', { date, name })}
          onClick={onRemove}
        />
      </div>
    </li>
  );
}
