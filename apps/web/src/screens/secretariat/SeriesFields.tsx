import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../words/use-formats.ts';
import classes from './Series.module.css';
import {
  type MeetingDates,
  type Repetition,
  RHYTHMS,
  type Rhythm,
  SERIES_LEAST,
  SERIES_MOST,
} from './series-dates.ts';

const RHYTHM_WORDS = {
  once: 'series.once',
  week: 'series.week',
  month: 'series.month',
} as const satisfies Record<Rhythm, string>;

const COUNTS = Array.from({ length: SERIES_MOST - SERIES_LEAST + 1 }, (_, index) =>
  String(SERIES_LEAST + index),
);

export interface SeriesFieldsProps {
  readonly value: Repetition;
  readonly onChange: (value: Repetition) => void;
  /** When each of them will be. */
  readonly dates: readonly MeetingDates[];
}

/** Whether the session repeats, how often, and on which days. */
export function SeriesFields({ value, onChange, dates }: SeriesFieldsProps) {
  const { t } = useTranslation();
  const repeated = value.rhythm !== 'once';
  return (
    <fieldset className={classes.series}>
      <legend className={classes.legend}>{t('series.title')}</legend>
      <div className={classes.fields}>
        <NativeSelect
          label={t('series.rhythm')}
          value={value.rhythm}
          onChange={(event) => onChange({ ...value, rhythm: event.currentTarget.value as Rhythm })}
          data={RHYTHMS.map((rhythm) => ({ value: rhythm, label: t(RHYTHM_WORDS[rhythm]) }))}
        />
        {repeated && (
          <NativeSelect
            label={t('series.times')}
            value={String(value.times)}
            onChange={(event) => onChange({ ...value, times: Number(event.currentTarget.value) })}
            data={COUNTS}
          />
        )}
      </div>
      {repeated && (
        <>
          <p className={classes.hint}>
            {value.rhythm === 'month' && t('series.monthHint')} {t('series.hint')}
          </p>
          <DateList dates={dates} />
        </>
      )}
    </fieldset>
  );
}

function DateList({ dates }: Pick<SeriesFieldsProps, 'dates'>) {
  const { t } = useTranslation();
  const { longDate, time } = useFormats();
  return (
    <ol className={classes.dates} aria-label={t('series.dates')}>
      {dates.map(({ startsAt }) => (
        <li key={startsAt}>
          <strong>{time(startsAt)}</strong>, {longDate(startsAt)}
        </li>
      ))}
    </ol>
  );
}
