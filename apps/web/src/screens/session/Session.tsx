import { isInWriting } from '@e-cabinet/domain';
import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { useFollowed, useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { MEETING_KIND_WORDS } from '../../meeting/words-of.ts';
import { useViewerReady } from '../../papers/viewer-on-demand.ts';
import { useIsWideReading } from '../../papers/wide-reading.ts';
import { useTabName } from '../../parts/use-tab-name.ts';
import { MeetingFrame } from '../desk/MeetingFrame.tsx';
import { AgendaDrawer } from './agenda/AgendaDrawer.tsx';
import { AgendaPane } from './agenda/AgendaPane.tsx';
import { AskPanel } from './asks/AskPanel.tsx';
import { SessionBar } from './bar/SessionBar.tsx';
import { Reader } from './Reader.tsx';
import { useReading } from './reading/use-reading.ts';
import classes from './Session.module.css';
import { Strips } from './strips/Strips.tsx';
import { useReceivePack } from './use-receive-pack.ts';
import { useSeat } from './use-session.ts';
import { useShowing } from './use-showing.ts';

/** Room for agenda and paper side by side: a tablet held across, at ordinary text size. */
const WIDE = '(min-width: 60em)';

export function Session() {
  const seat = useSeat();
  const { meetingId } = useFollowed();
  const { search } = useLocation();
  if (useMeetingPart(isInWriting)) {
    return <Navigate to={`/opinion-ballots/${encodeURIComponent(meetingId)}${search}`} replace />;
  }
  if (seat.role === 'bridge' || seat.role === 'screen') {
    return <Navigate to={`/meetings/${encodeURIComponent(meetingId)}/${seat.role}`} replace />;
  }
  return <ParticipantSession />;
}

/** Agenda left, paper right; what is asked now along the lower edge, over neither. */
function ParticipantSession() {
  const reading = useReading();
  const wide = useMediaQuery(WIDE, true, { getInitialValueInEffect: false });
  const wideReading = useIsWideReading();
  const beside = wide && !wideReading;
  const [drawer, setDrawer] = useState(false);
  const { t } = useTranslation();
  useTabName(t(MEETING_KIND_WORDS[useMeetingPart(({ details }) => details.kind)]));
  useReceivePack();
  useShowing(reading.place);
  useViewerReady(useMeetingPart(({ papers }) => Object.keys(papers).length > 0));
  const openDrawer = useCallback(() => setDrawer(true), []);
  const closeDrawer = useCallback(() => setDrawer(false), []);
  return (
    <MeetingFrame>
      <div className={classes.session}>
        <Strips />
        <SessionBar reading={reading} onAgenda={beside ? null : openDrawer} />
        <div className={classes.body}>
          {wide && <AgendaPane place={reading.place} goTo={reading.goTo} />}
          <Reader reading={reading} />
        </div>
        <AskPanel />
      </div>
      <AgendaDrawer
        opened={drawer && !beside}
        onClose={closeDrawer}
        place={reading.place}
        goTo={reading.goTo}
      />
    </MeetingFrame>
  );
}
