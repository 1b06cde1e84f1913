import { ballotProgress } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { MEETING_KIND_WORDS } from '../../meeting/words-of.ts';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { StateBadge } from '../../parts/StateBadge.tsx';
import { useFormats } from '../../words/use-formats.ts';
import { BallotStateBadge } from './BallotStateBadge.tsx';

/** What the ballot is called, until when it is answered, and how far it is. */
export function BallotHeading() {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const meeting = useWholeMeeting();
  const { details, practice, phase, approved, publishedAt } = meeting;
  const said = [
    t(MEETING_KIND_WORDS[details.kind]),
    details.endsAt && t('ballotDesk.until', { at: moment(details.endsAt) }),
    publishedAt !== null && t('ballotDesk.answered', { ...ballotProgress(meeting) }),
  ];
  return (
    <PageHeading
      title={details.title}
      tab={t(MEETING_KIND_WORDS[details.kind])}
      kicker={said.filter(Boolean).join(' · ')}
      actions={
        <>
          {practice && <StateBadge tone="info">{t('meeting.practice')}</StateBadge>}
          <BallotStateBadge phase={phase} approved={approved !== null} size="large" />
        </>
      }
    />
  );
}
