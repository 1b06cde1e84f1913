import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IconAct } from '../../../parts/IconAct.tsx';
import classes from './Calendar.module.css';

export interface YearSwitchProps {
  readonly year: number;
  readonly onChange: (year: number) => void;
}

/** A year, and the way to those beside it. */
export function YearSwitch({ year, onChange }: YearSwitchProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.year}>
      <IconAct
        icon={IconChevronLeft}
        label={t('calendar.yearBefore')}
        onClick={() => onChange(year - 1)}
      />
      <h2 className={classes.number} aria-live="polite">
        {t('calendar.year', { year })}
      </h2>
      <IconAct
        icon={IconChevronRight}
        label={t('calendar.yearAfter')}
        onClick={() => onChange(year + 1)}
      />
    </div>
  );
}
