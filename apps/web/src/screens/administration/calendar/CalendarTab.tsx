import { Button } from '@mantine/core';
import { IconCalendarOff, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarQuery } from '../../../http/calendar.ts';
import { EmptyState } from '../../../parts/EmptyState.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { Waiting } from '../../problems/Waiting.tsx';
import shared from '../Administration.module.css';
import classes from './Calendar.module.css';
import { DayDialogs, type OpenDay } from './DayDialogs.tsx';
import { DayRow } from './DayRow.tsx';
import { daysOfYear, type NamedDay } from './days-of-year.ts';
import { YearSwitch } from './YearSwitch.tsx';

/** The days off of the whole installation, and the days made up for them. */
export function CalendarTab() {
  const { t } = useTranslation();
  const { data: calendar, error, refetch } = useQuery(calendarQuery);
  const [year, setYear] = useState(new Date().getFullYear());
  const [open, setOpen] = useState<OpenDay | null>(null);
  return (
    <>
      {error && <RefusalNotice {...error} onRetry={() => void refetch()} />}
      {!calendar && !error && <Waiting />}
      {calendar && (
        <>
          <div className={shared.tools}>
            <p className={`${shared.hint} ${classes.hint}`}>{t('calendar.hint')}</p>
            <YearSwitch year={year} onChange={setYear} />
            <div className={shared.add}>
              <Button
                leftSection={<IconPlus aria-hidden="true" size="1.2em" />}
                onClick={() => setOpen({ kind: 'add' })}
              >
                {t('calendar.add')}
              </Button>
            </div>
          </div>
          <Days year={year} days={daysOfYear(calendar, year)} onOpen={setOpen} />
          <DayDialogs calendar={calendar} year={year} open={open} onClose={() => setOpen(null)} />
        </>
      )}
    </>
  );
}

interface DaysProps {
  readonly year: number;
  readonly days: readonly NamedDay[];
  readonly onOpen: (open: OpenDay) => void;
}

function Days({ year, days, onOpen }: DaysProps) {
  const { t } = useTranslation();
  if (days.length === 0) {
    return (
      <EmptyState icon={IconCalendarOff} title={t('calendar.none', { year })}>
        {t('calendar.noneHint')}
      </EmptyState>
    );
  }
  return (
    <ul className={shared.rows}>
      {days.map((day) => (
        <DayRow
          key={day.date}
          day={day}
          onChange={() => onOpen({ kind: 'change', day })}
          onRemove={() => onOpen({ kind: 'remove', day })}
        />
      ))}
    </ul>
  );
}
