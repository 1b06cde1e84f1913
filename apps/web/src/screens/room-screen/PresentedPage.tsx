import type { Meeting, PaperVersion } from '@e-cabinet/domain';
import type { ShownPage } from '@e-cabinet/protocol';
import { Suspense } from 'react';
import { useFollowed, useFollowedPart, useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { paperAddress } from '../../meeting/paper-address.ts';
import { later } from '../../words/later.ts';
import classes from './InSession.module.css';

/** PDF drawing comes with the first page that is shown. */
const OnePage = later('reader', async () => (await import('../../papers/OnePage.tsx')).OnePage);

export interface PresentedPageProps {
  readonly title: string;
  readonly version: PaperVersion;
  readonly shown: ShownPage;
}

/** What is being shown, if it belongs to what is being discussed and the wall may know it. */
export function usePresentedPaper(): PresentedPageProps | null {
  const shown = useFollowedPart((snapshot) => snapshot.page);
  const papers = useMeetingPart((meeting) => meeting.papers);
  const currentItemId = useMeetingPart((meeting) => meeting.currentItemId);
  const paper: Meeting['papers'][string] | undefined = papers[shown?.paperId ?? ''];
  if (!shown || !paper || paper.removed || currentItemId === null) return null;
  if (paper.itemId !== null && paper.itemId !== currentItemId) return null;
  const version = paper.versions.find((each) => each.version === shown.paperVersion);
  return version ? { title: paper.title, version, shown } : null;
}

/** The presenter's page beside the item. */
export function PresentedPage({ title, version, shown }: PresentedPageProps) {
  const { meetingId } = useFollowed();
  const { file } = version;
  return (
    <div className={classes.page}>
      <Suspense fallback={null}>
        <OnePage
          key={file.sha256}
          url={paperAddress(meetingId, file)}
          sha256={file.sha256}
          name={title}
          pageCount={file.pages}
          size={file.size}
          page={shown.page}
          shown={shown}
        />
      </Suspense>
    </div>
  );
}
