import { isInWriting, type Meeting } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconMailForward } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useOwnSeat, useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { BallotHeading } from '../ballot-heading/BallotHeading.tsx';
import { FilterBar } from '../desk/FilterBar.tsx';
import { MeetingFrame } from '../desk/MeetingFrame.tsx';
import { MeetingWays } from '../desk/MeetingWays.tsx';
import { NotFound } from '../problems/NotFound.tsx';
import { MemberTable } from './MemberTable.tsx';
import classes from './Office.module.css';
import { OfficeActs } from './OfficeActs.tsx';
import { Replies } from './Replies.tsx';
import { SynthesisView } from './SynthesisView.tsx';

const VIEWS = ['synthesis', 'members', 'replies'] as const;
type View = (typeof VIEWS)[number];

const WORDS = {
  synthesis: 'ballotOffice.view.synthesis',
  members: 'ballotOffice.view.members',
  replies: 'ballotOffice.view.replies',
} as const satisfies Record<View, string>;

const CONTENTS: Readonly<Record<View, React.ComponentType>> = {
  synthesis: SynthesisView,
  members: MemberTable,
  replies: Replies,
};

/** A ballot that was sent: what is answered, what is still to be done, and what was recalled. */
export function Office() {
  const meeting = useWholeMeeting();
  if (!isInWriting(meeting)) return <NotFound />;
  return (
    <MeetingFrame layout="wide" ways={<MeetingWays here="office" />}>
      <BallotHeading />
      {meeting.publishedAt === null ? <NotSent meeting={meeting} /> : <Sent meeting={meeting} />}
    </MeetingFrame>
  );
}

function Sent({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation();
  const seat = useOwnSeat();
  const [view, setView] = useState<View>('synthesis');
  const { phase, cancelledBecause } = meeting;
  // Remarks are replied to when nobody can change them any more. (L10)
  const views = VIEWS.filter((each) => each !== 'replies' || phase === 'closed');
  const Content = CONTENTS[view];
  return (
    <div className={classes.office}>
      <div className={classes.main}>
        {cancelledBecause !== null && (
          <p className={classes.recalled}>
            {t('ballotOffice.recalled', { reason: cancelledBecause })}
          </p>
        )}
        <FilterBar
          label={t('ballotOffice.views')}
          value={view}
          onChange={setView}
          options={views.map((value) => ({ value, label: t(WORDS[value]) }))}
        />
        <Content />
      </div>
      {seat?.role === 'secretary' && <OfficeActs onReplies={() => setView('replies')} />}
    </div>
  );
}

function NotSent({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation();
  const { id, cancelledBecause } = meeting;
  return (
    <EmptyState
      icon={IconMailForward}
      title={
        cancelledBecause === null
          ? t('ballotOffice.notSent')
          : t('ballotOffice.recalled', { reason: cancelledBecause })
      }
      action={
        <Button component={Link} to={`/meetings/${id}/prepare/receipts`}>
          {t('ballotOffice.toPrepare')}
        </Button>
      }
    >
      {t('ballotOffice.notSentHint')}
    </EmptyState>
  );
}
