import { approvedAsItStands } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useWholeMeeting } from '../../../meeting/FollowedMeeting.tsx';
import { StateBadge } from '../../../parts/StateBadge.tsx';
import classes from './Programme.module.css';
import { ProgrammeVersion } from './ProgrammeVersion.tsx';
import { SubmitProgramme } from './SubmitProgramme.tsx';

/** The versions of the programme, the last one first, and submitting the next. (G2–G4) */
export function ProgrammeSection() {
  const { t } = useTranslation();
  const meeting = useWholeMeeting();
  const { programmes, rules } = meeting;
  const approved = approvedAsItStands(meeting);
  const label = approved?.label ?? '';
  return (
    <section className={classes.programme} aria-label={t('programme.heading')}>
      <div className={classes.top}>
        <h3 className={classes.heading}>{t('programme.heading')}</h3>
        {approved ? (
          <StateBadge tone="good">{t('programme.standsApproved', { label })}</StateBadge>
        ) : (
          rules.programmeApproval && (
            <StateBadge tone="attention">{t('programme.needsApproval')}</StateBadge>
          )
        )}
      </div>
      {programmes.length === 0 && <p className={classes.note}>{t('programme.none')}</p>}
      <SubmitProgramme />
      {programmes.length > 0 && (
        <ol className={classes.versions} reversed>
          {programmes.toReversed().map((programme) => (
            <ProgrammeVersion key={programme.label} programme={programme} />
          ))}
        </ol>
      )}
    </section>
  );
}
