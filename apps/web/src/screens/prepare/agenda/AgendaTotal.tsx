import type { MeetingDetails } from '@e-cabinet/domain';
import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../words/use-formats.ts';
import classes from './AgendaTab.module.css';
import { minutesOver, type Timetable } from './timetable.ts';

export interface AgendaTotalProps {
  readonly timetable: Timetable;
  readonly count: number;
  readonly details: MeetingDetails;
}

/** How many items, how long, until when, and whether that is longer than the session. */
export function AgendaTotal({ timetable, count, details }: AgendaTotalProps) {
  const { t } = useTranslation();
  const { time } = useFormats();
  const over = details.endsAt ? minutesOver(timetable, details.endsAt) : 0;
  const Form = over > 0 ? IconAlertTriangle : IconClock;
  return (
    <p className={classes.total} data-over={over > 0 || undefined} role="status">
      <Form className={classes.totalForm} aria-hidden="true" />
      <span>
        <strong>{t('agendaBuilder.items', { count })}</strong>
        {' · '}
        {t('agendaBuilder.total', { count: timetable.totalMinutes })}
        {' · '}
        {t('agendaBuilder.until', { from: time(details.startsAt), until: time(timetable.endsAt) })}
        {over > 0 && <strong>{` · ${t('agendaBuilder.over', { count: over })}`}</strong>}
      </span>
    </p>
  );
}
