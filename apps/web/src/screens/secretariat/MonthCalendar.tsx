import type { MeetingLine } from '@e-cabinet/protocol';
import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import dayjs from 'dayjs';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../words/use-formats.ts';
import { useMonthName, useWeekdayName, weeksOf } from './calendar-words.ts';
import classes from './MonthCalendar.module.css';
import toolClasses from './Secretariat.module.css';

export interface MonthCalendarProps {
  readonly meetings: readonly MeetingLine[];
  readonly views: ReactNode;
}

/** A month of sessions as a table of weeks. */
export function MonthCalendar({ meetings, views }: MonthCalendarProps) {
  const { t } = useTranslation();
  const [month, setMonth] = useState(() => dayjs().startOf('month'));
  const name = useMonthName();
  const go = (months: number) => setMonth((before) => before.add(months, 'month'));
  return (
    <>
      <div className={toolClasses.tools}>
        {views}
        <div className={classes.months}>
          <ActionIcon
            variant="default"
            aria-label={t('secretariat.previousMonth')}
            onClick={() => go(-1)}
          >
            <IconChevronLeft aria-hidden="true" />
          </ActionIcon>
          <h2 className={classes.name} aria-live="polite">
            {name(month.toISOString())}
          </h2>
          <ActionIcon
            variant="default"
            aria-label={t('secretariat.nextMonth')}
            onClick={() => go(1)}
          >
            <IconChevronRight aria-hidden="true" />
          </ActionIcon>
          <Button variant="default" onClick={() => setMonth(dayjs().startOf('month'))}>
            {t('secretariat.thisMonth')}
          </Button>
        </div>
      </div>
      <Weeks month={month} meetings={meetings} />
    </>
  );
}

function Weeks({
  month,
  meetings,
}: {
  readonly month: dayjs.Dayjs;
  readonly meetings: readonly MeetingLine[];
}) {
  const weekday = useWeekdayName();
  const name = useMonthName();
  const weeks = weeksOf(month.toISOString());
  const today = dayjs();
  return (
    <table className={classes.calendar}>
      <caption className={classes.caption}>{name(month.toISOString())}</caption>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day.day()} scope="col">
              {weekday(day.toISOString())}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.format('YYYY-MM-DD')}>
            {week.map((day) => (
              <td
                key={day.format('YYYY-MM-DD')}
                data-beside={!day.isSame(month, 'month') || undefined}
                data-today={day.isSame(today, 'day') || undefined}
              >
                <time className={classes.date} dateTime={day.format('YYYY-MM-DD')}>
                  {day.date()}
                </time>
                {meetings
                  .filter(({ startsAt }) => day.isSame(startsAt, 'day'))
                  .map((meeting) => (
                    <Session key={meeting.meetingId} meeting={meeting} />
                  ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Session({ meeting }: { readonly meeting: MeetingLine }) {
  const { time } = useFormats();
  const { meetingId, startsAt, title, phase } = meeting;
  return (
    <Link
      className={classes.session}
      data-phase={phase}
      to={`/meetings/${meetingId}/prepare`}
      title={title}
    >
      <span className={classes.time}>{time(startsAt)}</span> {title}
    </Link>
  );
}
