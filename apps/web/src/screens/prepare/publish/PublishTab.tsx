import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { PrintSectionLater } from '../../../printing/PrintSectionLater.tsx';
import { BeforePublication } from './BeforePublication.tsx';
import classes from './PublishTab.module.css';
import { ReceiptTable } from './ReceiptTable.tsx';
import { Sent } from './Sent.tsx';
import { VersionBoard } from './VersionBoard.tsx';

/** Before: what is missing, and one act. Afterwards: who has received, opened and acknowledged. (D1) */
export function PublishTab() {
  const publishedAt = useMeetingPart((meeting) => meeting.publishedAt);
  if (publishedAt === null) {
    return (
      <div className={classes.tab}>
        <BeforePublication />
        <PrintSectionLater />
      </div>
    );
  }
  return (
    <div className={classes.tab}>
      <Sent publishedAt={publishedAt} />
      <PrintSectionLater />
      <VersionBoard />
      <ReceiptTable />
    </div>
  );
}
