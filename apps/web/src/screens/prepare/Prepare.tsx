import { isInWriting } from '@e-cabinet/domain';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { MEETING_KIND_WORDS } from '../../meeting/words-of.ts';
import { FreezeStrip } from '../../pack/FreezeStrip.tsx';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { StateBadge } from '../../parts/StateBadge.tsx';
import { useFormats } from '../../words/use-formats.ts';
import { BallotHeading } from '../ballot-heading/BallotHeading.tsx';
import { MeetingFrame } from '../desk/MeetingFrame.tsx';
import { MeetingWays } from '../desk/MeetingWays.tsx';
import { PhaseBadge } from '../desk/PhaseBadge.tsx';
import { Waiting } from '../problems/Waiting.tsx';
import { AgendaTab } from './agenda/AgendaTab.tsx';
import { PapersTab } from './papers/PapersTab.tsx';
import { useUploads } from './papers/Uploads.tsx';
import { ParticipantsTab } from './participants/ParticipantsTab.tsx';
import { PositionsTab } from './positions/PositionsTab.tsx';
import { PublishTab } from './publish/PublishTab.tsx';
import { ApprovalStrip } from './send/ApprovalStrip.tsx';
import { TabLinks } from './TabLinks.tsx';
import type { PrepareTab } from './tabs.ts';

// Their date pickers are needed at no other tab.
const DetailsTab = lazy(async () => ({
  default: (await import('./details/DetailsTab.tsx')).DetailsTab,
}));

const DossiersTab = lazy(async () => ({
  default: (await import('./dossiers/DossiersTab.tsx')).DossiersTab,
}));
const SeatingTab = lazy(async () => ({
  default: (await import('./seating/SeatingTab.tsx')).SeatingTab,
}));
const SendTab = lazy(async () => ({ default: (await import('./send/SendTab.tsx')).SendTab }));

const CONTENTS: Readonly<Record<PrepareTab, React.ComponentType>> = {
  agenda: AgendaTab,
  dossiers: DossiersTab,
  papers: PapersTab,
  participants: ParticipantsTab,
  receipts: PublishTab,
  positions: PositionsTab,
  details: DetailsTab,
  seating: SeatingTab,
};

/** What a freeze is about, and where it is seen who has what. */
const FROZEN_TABS: ReadonlySet<PrepareTab> = new Set<PrepareTab>([
  'agenda',
  'dossiers',
  'papers',
  'receipts',
]);

/** The heading of the meeting, its tabs, and the one that is open. */
export function Prepare({ tab }: { readonly tab: PrepareTab }) {
  const inWriting = useMeetingPart(isInWriting);
  const waiting = useUploads().length;
  const Content = CONTENTS[tab];
  return (
    <MeetingFrame layout="wide" ways={<MeetingWays here="prepare" />}>
      {inWriting ? <BallotHeading /> : <Heading />}
      {inWriting && <ApprovalStrip here={tab} />}
      <TabLinks here={tab} />
      {FROZEN_TABS.has(tab) && <FreezeStrip />}
      <Suspense fallback={<Waiting />}>
        {inWriting && tab === 'receipts' ? <SendTab waiting={waiting} /> : <Content />}
      </Suspense>
    </MeetingFrame>
  );
}

function Heading() {
  const { t } = useTranslation();
  const { longDate, time } = useFormats();
  const { title, kind, place, startsAt, endsAt } = useMeetingPart((meeting) => meeting.details);
  const phase = useMeetingPart((meeting) => meeting.phase);
  const practice = useMeetingPart((meeting) => meeting.practice);
  const hours = endsAt ? `${time(startsAt)} – ${time(endsAt)}` : time(startsAt);
  const said = [t(MEETING_KIND_WORDS[kind]), `${longDate(startsAt)}, ${hours}`, place];
  return (
    <PageHeading
      title={title}
      tab={t(MEETING_KIND_WORDS[kind])}
      kicker={said.filter(Boolean).join(' · ')}
      actions={
        <>
          {practice && <StateBadge tone="info">{t('meeting.practice')}</StateBadge>}
          <PhaseBadge phase={phase} size="large" />
        </>
      }
    />
  );
}
