import { currentVersion, type Paper } from '@e-cabinet/domain';
import { Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { useFollowed, useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { notedPaper } from '../../meeting/noted-paper.ts';
import { paperAddress } from '../../meeting/paper-address.ts';
import { useAskedPage } from '../../meeting/use-asked-page.ts';
import { PaperViewerOnDemand } from '../../papers/viewer-on-demand.ts';
import { SheetDialog } from '../../parts/SheetDialog.tsx';
import { Waiting } from '../problems/Waiting.tsx';
import { useOpenedReceipt } from '../session/item/use-opened-receipt.ts';

/** The paper that the address names, over the ballot: what is being written below it stays as it is. */
export function OpenPaper() {
  const [search, setSearch] = useSearchParams();
  const paper = useMeetingPart(
    ({ papers }): Paper | undefined => papers[search.get('sheet') ?? ''],
  );
  if (!paper || paper.removed) return null;
  return <Opened key={paper.id} paper={paper} onClose={() => setSearch({}, { replace: true })} />;
}

interface OpenedProps {
  readonly paper: Paper;
  readonly onClose: () => void;
}

function Opened({ paper, onClose }: OpenedProps) {
  const { meetingId } = useFollowed();
  const version = currentVersion(paper);
  const asked = useAskedPage(paper.id);
  useOpenedReceipt(paper.id, version?.version ?? null);
  if (!version) return null;
  const { file } = version;
  const noted = notedPaper(meetingId, paper, version);
  return (
    <SheetDialog opened size="full" title={paper.title} onClose={onClose}>
      <Suspense fallback={<Waiting />}>
        <PaperViewerOnDemand
          url={paperAddress(meetingId, file)}
          sha256={file.sha256}
          name={paper.title}
          pageCount={file.pages}
          size={file.size}
          noted={noted}
          {...(asked !== undefined && { page: asked })}
        />
      </Suspense>
    </SheetDialog>
  );
}
