import { READINESS_CHECKS } from '@e-cabinet/domain';
import { IconCheck, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '../../../parts/StateBadge.tsx';
import { useFormats } from '../../../words/use-formats.ts';
import { useOfficeName } from '../../../words/use-language.ts';
import { useMine, useSeat } from '../../session/use-session.ts';
import classes from './CentreView.module.css';
import { READINESS_WORDS } from './readiness-words.ts';

/** What the centre has on its board of this point: only what is recorded. */
export function CentreView() {
  const { t } = useTranslation();
  const name = useOfficeName();
  const { exactTime } = useFormats();
  const seat = useSeat();
  const report = useMine(({ bridge }) => bridge);
  const attendance = useMine((mine) => mine.attendance);
  return (
    <section className={classes.card} aria-labelledby="centre-view">
      <h2 id="centre-view" className={classes.kicker}>
        {t('bridge.centre.title')}
      </h2>
      <p className={classes.name}>{name(seat.name)}</p>
      <div className={classes.state} role="status">
        {!report && <StateBadge tone="neutral">{t('bridge.centre.nothing')}</StateBadge>}
        {report && (
          <StateBadge tone={report.ready ? 'good' : 'attention'} size="large">
            {report.ready ? t('bridge.centre.ready') : t('bridge.centre.notReady')}
          </StateBadge>
        )}
        {attendance?.present && (
          <StateBadge tone="good">
            {t('bridge.centre.checkedIn', { time: exactTime(attendance.since) })}
          </StateBadge>
        )}
      </div>
      {report && (
        <dl className={classes.facts}>
          <Fact name={t('bridge.centre.head')}>{report.head}</Fact>
          <Fact name={t('bridge.ready.people')}>{report.peoplePresent}</Fact>
          <Fact name={t('bridge.ready.technician')}>
            {[report.technician, report.phone].filter(Boolean).join(' · ')}
          </Fact>
          <Fact name={t('bridge.ready.devices')}>{report.devices.join(', ')}</Fact>
          <Fact name={t('bridge.ready.checks')}>
            <span className={classes.checks}>
              {READINESS_CHECKS.map((check) => {
                const Form = report.checks[check] ? IconCheck : IconX;
                const state = report.checks[check]
                  ? t('bridge.check.good')
                  : t('bridge.check.notYet');
                return (
                  <span key={check} className={classes.check} data-good={report.checks[check]}>
                    <Form role="img" aria-label={state} className={classes.form} />
                    {t(READINESS_WORDS[check])}
                  </span>
                );
              })}
            </span>
          </Fact>
          <Fact name={t('bridge.centre.reported')}>{exactTime(report.reportedAt)}</Fact>
        </dl>
      )}
      {!report && <p className={classes.hint}>{t('bridge.centre.nothingHint')}</p>}
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const empty = children === '';
  return (
    <div className={classes.fact}>
      <dt>{name}</dt>
      <dd>{empty ? '–' : children}</dd>
    </div>
  );
}
