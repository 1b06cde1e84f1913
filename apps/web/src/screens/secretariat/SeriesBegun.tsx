import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StateBadge } from '../../parts/StateBadge.tsx';
import { useFormats } from '../../words/use-formats.ts';
import { isWhole, type PlannedMeeting } from './meeting-plan.ts';
import classes from './Series.module.css';

/** How far the making came: which sessions are there, and which are still to be made. */
export function SeriesBegun({ plan }: { readonly plan: readonly PlannedMeeting[] }) {
  const { t } = useTranslation();
  const { longDate, time } = useFormats();
  return (
    <section className={classes.begun} aria-labelledby="begun">
      <h2 id="begun" className={classes.heading}>
        {t('series.begun', { made: plan.filter(isWhole).length, count: plan.length })}
      </h2>
      <p className={classes.hint}>{t('series.begunHint')}</p>
      <ol className={classes.states}>
        {plan.map((planned) => (
          <li key={planned.meetingId} className={classes.state}>
            <span className={classes.when}>
              <strong>{time(planned.startsAt)}</strong>, {longDate(planned.startsAt)}
            </span>
            <MadeBadge planned={planned} />
            {isWhole(planned) && (
              <Link to={`/meetings/${planned.meetingId}/prepare`}>{t('secretariat.prepare')}</Link>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function MadeBadge({ planned }: { readonly planned: PlannedMeeting }) {
  const { t } = useTranslation();
  if (isWhole(planned)) return <StateBadge tone="good">{t('series.made')}</StateBadge>;
  if (planned.made) return <StateBadge tone="attention">{t('series.half')}</StateBadge>;
  return <StateBadge tone="neutral">{t('series.notMade')}</StateBadge>;
}
