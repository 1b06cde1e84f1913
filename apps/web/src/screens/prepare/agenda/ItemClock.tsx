import type { ItemId } from '@e-cabinet/domain';
import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../words/use-formats.ts';
import classes from './AgendaBuilder.module.css';
import type { Timetable } from './timetable.ts';

/** Apart from the lines: one longer item moves the clock of every later one, and nothing else of it. */
export const TimetableContext = createContext<Timetable | null>(null);

export interface ItemClockProps {
  readonly itemId: ItemId;
  readonly minutes: number;
}

/** When an item is expected, and for how long. */
export function ItemClock({ itemId, minutes }: ItemClockProps) {
  const { t } = useTranslation();
  const { time } = useFormats();
  const startsAt = useContext(TimetableContext)?.startsAt.get(itemId);
  return (
    <span className={classes.clock}>
      {startsAt && <span>{time(startsAt)}</span>}
      <span className={classes.minutes}>{t('agenda.minutes', { count: minutes })}</span>
    </span>
  );
}
