import { currentVersion, type Paper } from '@e-cabinet/domain';
import { Suspense, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useFollowed, useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { notedPaper } from '../../meeting/noted-paper.ts';
import { paperAddress } from '../../meeting/paper-address.ts';
import { ReadyMarkLater } from '../../meeting/ReadyMarkLater.tsx';
import { useAskedPage } from '../../meeting/use-asked-page.ts';
import { PaperViewerOnDemand } from '../../papers/viewer-on-demand.ts';
import { SheetDialog } from '../../parts/SheetDialog.tsx';
import { Waiting } from '../problems/Waiting.tsx';
import { PaperNewsLater, RecalledPaperLater } from '../session/item/paper-news-later.ts';
import { useOpenedReceipt } from '../session/item/use-opened-receipt.ts';
import { hasNews, versionToShow } from '../session/item/versions.ts';
import { useMine } from '../session/use-session.ts';

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
  const [chosen, setChosen] = useState(() => currentVersion(paper)?.version ?? 1);
  const version = versionToShow(paper, chosen);
  const opened = useMine((mine) => mine.opened[paper.id] ?? 0);
  const [openedBefore] = useState(opened);
  const asked = useAskedPage(paper.id);
  useOpenedReceipt(paper.id, version?.version ?? null);
  if (paper.recall) {
    return (
      <SheetDialog opened title={paper.title} onClose={onClose}>
        <Suspense fallback={<Waiting />}>
          <RecalledPaperLater recall={paper.recall} />
        </Suspense>
      </SheetDialog>
    );
  }
  if (!version) return null;
  const { file } = version;
  const noted = notedPaper(meetingId, paper, version);
  return (
    <SheetDialog opened size="full" title={paper.title} onClose={onClose}>
      {hasNews(paper, version) && (
        <Suspense>
          <PaperNewsLater
            paper={paper}
            shown={version.version}
            openedBefore={openedBefore}
            onOpen={setChosen}
          />
        </Suspense>
      )}
      <Suspense fallback={<Waiting />}>
        <PaperViewerOnDemand
          url={paperAddress(meetingId, file)}
          sha256={file.sha256}
          name={paper.title}
          pageCount={file.pages}
          size={file.size}
          noted={noted}
          leading={<ReadyMarkLater sha256={file.sha256} />}
          {...(asked !== undefined && { page: asked })}
        />
      </Suspense>
    </SheetDialog>
  );
}
