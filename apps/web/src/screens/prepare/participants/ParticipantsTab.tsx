import { useQuery } from '@tanstack/react-query';
import { directoryQuery } from '../../../http/directory.ts';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { Answers } from './Answers.tsx';
import { ChairNotice } from './ChairNotice.tsx';
import { DirectoryPanel } from './DirectoryPanel.tsx';
import { ParticipantList } from './ParticipantList.tsx';
import classes from './ParticipantsTab.module.css';

/** Who takes part, and whom else the directory offers. (P12) */
export function ParticipantsTab() {
  const bodyId = useMeetingPart((meeting) => meeting.bodyId);
  const { data: directory, error, refetch } = useQuery(directoryQuery(bodyId));
  return (
    <div className={classes.tab}>
      <div className={classes.list}>
        <ChairNotice />
        <Answers />
        <ParticipantList />
      </div>
      <div className={classes.directory}>
        {error && <RefusalNotice {...error} onRetry={() => void refetch()} />}
        {directory && <DirectoryPanel directory={directory} bodyId={bodyId} />}
      </div>
    </div>
  );
}
