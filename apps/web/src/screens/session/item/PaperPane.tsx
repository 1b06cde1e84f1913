import { currentVersion, type Paper } from '@e-cabinet/domain';
import { memo, Suspense, useState } from 'react';
import { useFollowed } from '../../../meeting/FollowedMeeting.tsx';
import { notedPaper } from '../../../meeting/noted-paper.ts';
import { paperAddress } from '../../../meeting/paper-address.ts';
import { ReadyMarkLater } from '../../../meeting/ReadyMarkLater.tsx';
import { useAskedPage } from '../../../meeting/use-asked-page.ts';
import { PaperViewerOnDemand } from '../../../papers/viewer-on-demand.ts';
import { Waiting } from '../../problems/Waiting.tsx';
import { PresentButton } from '../present/PresentButton.tsx';
import { usePresenterPage } from '../present/use-presenter-page.ts';
import { usePresenting } from '../present/use-presenting.ts';
import type { ReadingControl } from '../reading/use-reading.ts';
import { useMine } from '../use-session.ts';
import classes from './PaperPane.module.css';
import { PaperNewsLater, RecalledPaperLater } from './paper-news-later.ts';
import { useOpenedReceipt } from './use-opened-receipt.ts';
import { hasNews, versionToShow } from './versions.ts';

export interface PaperPaneProps {
  readonly paper: Paper;
  /** No tab above it says what is said of each paper. */
  readonly alone?: boolean;
  readonly reading: ReadingControl;
}

/** A paper in one of its versions, at my page or the presenter's. */
export const PaperPane = memo(function PaperPane({
  paper,
  alone = false,
  reading,
}: PaperPaneProps) {
  const { meetingId } = useFollowed();
  const presented = usePresenterPage(paper.id, reading.following);
  // What is open stays open when a newer version comes: nothing is taken from under the reader's eyes.
  const [chosen, setChosen] = useState(() => currentVersion(paper)?.version ?? 1);
  const opened = useMine((mine) => mine.opened[paper.id] ?? 0);
  // Before this version was: what the reader compares it with.
  const [openedBefore] = useState(opened);
  const asked = useAskedPage(paper.id);
  const [page, setPage] = useState(1);
  const version = versionToShow(paper, presented?.paperVersion ?? chosen);
  const presenting = usePresenting(paper, version?.version ?? 1, page, reading);
  useOpenedReceipt(paper.id, version?.version ?? null);
  if (paper.recall) {
    return (
      <Suspense fallback={<Waiting />}>
        <RecalledPaperLater recall={paper.recall} />
      </Suspense>
    );
  }
  if (!version) return null;
  const { file } = version;
  const noted = notedPaper(meetingId, paper, version);
  const current = currentVersion(paper)?.version;
  const presenterPage = presented && !presenting.on ? presented.page : null;
  return (
    <div className={classes.pane}>
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
      <div className={classes.paper} data-old={version.version !== current || undefined}>
        <Suspense fallback={<Waiting />}>
          <PaperViewerOnDemand
            url={paperAddress(meetingId, file)}
            sha256={file.sha256}
            name={paper.title}
            pageCount={file.pages}
            size={file.size}
            noted={noted}
            {...(asked !== undefined && { page: asked })}
            onPageChange={setPage}
            presenterPage={presenterPage}
            onFollowingChange={(following) => {
              if (!following && presenterPage !== null) reading.moved();
            }}
            mayPoint={presenting.on ? presenting : null}
            mayWiden
            leading={alone && <ReadyMarkLater sha256={file.sha256} />}
            trailing={<PresentButton presenting={presenting} />}
          />
        </Suspense>
      </div>
    </div>
  );
});
