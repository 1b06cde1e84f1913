import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { PackFact } from '../../../meeting/PackFact.tsx';
import { PageHeading } from '../../../parts/PageHeading.tsx';
import { useFormats } from '../../../words/use-formats.ts';
import { Demonstration } from '../../demonstration/Demonstration.tsx';
import { StartsIn } from '../../home/StartsIn.tsx';
import { useClockOffset } from '../../session/use-session.ts';
import { VideoLink } from '../VideoLink.tsx';
import classes from './BeforeStart.module.css';
import { BridgeAgenda } from './BridgeAgenda.tsx';
import { CentreView } from './CentreView.tsx';
import { ReadinessForm } from './ReadinessForm.tsx';

/** The hour before the session: report, and see what the centre sees. */
export function BeforeStart() {
  const { t } = useTranslation();
  const { longDate, time } = useFormats();
  const { startsAt, place } = useMeetingPart(({ details }) => details);
  const papers = useMeetingPart((meeting) => meeting.papers);
  const clockOffset = useClockOffset();
  return (
    <div className={classes.before}>
      <div className={classes.guide}>
        <Demonstration part="guide" />
      </div>
      <PageHeading
        title={t('bridge.ready.title')}
        lead={[`${time(startsAt)}, ${longDate(startsAt)}`, place].filter(Boolean).join(' · ')}
        actions={
          <>
            <StartsIn startsAt={startsAt} clockOffset={clockOffset} />
            <VideoLink />
          </>
        }
      />
      <div className={classes.columns}>
        <section className={classes.report} aria-label={t('bridge.ready.title')}>
          <ReadinessForm />
        </section>
        <div className={classes.beside}>
          <dl className={classes.pack}>
            <PackFact papers={papers} />
          </dl>
          <CentreView />
          <BridgeAgenda />
        </div>
      </div>
    </div>
  );
}
