import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LastPlace } from '../notes/LastPlace.tsx';
import { NotesButton } from '../notes/NotesButton.tsx';
import { NotesOfPaper } from '../notes/NotesOfPaper.tsx';
import { BesidePages, EditedNote, NotesTools } from '../notes/NotesParts.tsx';
import type { NotedPaper } from '../notes/note.ts';
import { LargeType } from './aloud/LargeType.tsx';
import { TakeCopy } from './copy/TakeCopy.tsx';
import { type Arrangement, ROWS } from './layout/arrangement.ts';
import { FIT_PAGE, FIT_WIDTH, type Zoom } from './layout/zoom.ts';
import { PaperStatus } from './PaperStatus.tsx';
import { PaperToolbar } from './PaperToolbar.tsx';
import classes from './PaperViewer.module.css';
import { PresenterBar } from './PresenterBar.tsx';
import { type PagesHandle, PaperPages } from './pages/PaperPages.tsx';
import { type PanelTab, PaperPanel } from './panel/PaperPanel.tsx';
import { PictureLineOnDemand, PictureOfferOnDemand } from './pictures/PicturesOnDemand.tsx';
import { PicturesContext } from './pictures/pictures-context.ts';
import { useShownPaper } from './pictures/use-shown-paper.ts';
import { PointerBar } from './pointing/PointerBar.tsx';
import { PointerTool } from './pointing/PointerTool.tsx';
import { PointAtContext, PointedContext } from './pointing/pointing-contexts.ts';
import { type MayPoint, usePointing } from './pointing/use-pointing.ts';
import { rememberArrangement, rememberedArrangement } from './remembered-arrangement.ts';
import { useMarks } from './search/use-marks.ts';
import { useSearch } from './search/use-search.ts';
import { useFollowing } from './use-following.ts';
import { useReadingPosition } from './use-reading-position.ts';
import { ViewMenu } from './ViewMenu.tsx';
import { WideReadingButton } from './WideReadingButton.tsx';

export { prepareLibrary } from './pictures/prepare-library.ts';

export interface PaperViewerProps {
  /** Where the file is; it should answer `Range` requests. */
  readonly url: string;
  /** The file's SHA-256: the page where it was left is kept by it. */
  readonly sha256: string;
  /** What people call the paper. */
  readonly name: string;
  readonly pageCount: number;
  /** Bytes; with it the first page comes one round trip earlier. */
  readonly size?: number;
  /** Go to this page; to be kept in step with `onPageChange`. Without it the viewer looks after itself. */
  readonly page?: number;
  readonly onPageChange?: (page: number) => void;
  /** The page being presented to all; null or left out when nobody presents this paper. */
  readonly presenterPage?: number | null;
  /** Whether the pages turn with the presenter's. */
  readonly onFollowingChange?: (following: boolean) => void;
  /** The reader shows these pages to all, and may point at them. */
  readonly mayPoint?: MayPoint | null;
  /** Which version of which paper it is, where its reader may write private notes. */
  readonly noted?: NotedPaper;
  /** The screen has something that can step aside for the paper. */
  readonly mayWiden?: boolean;
  /** What the screen adds to the toolbar, before the name and at the end. */
  readonly leading?: ReactNode;
  readonly trailing?: ReactNode;
}

/**
 * A paper to read: pages scrolled through or turned, with zoom, thumbnails, contents and search. It fills the
 * element it is put into, which must have a height.
 */
export function PaperViewer(props: PaperViewerProps) {
  // Another file is another reading: nothing of the one before stays.
  return <Reader key={props.sha256} {...props} />;
}

function Reader(props: PaperViewerProps) {
  const { t } = useTranslation();
  const reader = useReader(props);
  const { paper, pages, position, following, search, tab, setTab } = reader;
  const presenterPage = props.presenterPage ?? null;
  return (
    <NotesOfPaper
      paper={props.noted ?? null}
      tools={paper.tools}
      pageCount={props.pageCount}
      textsShown={paper.textsShown}
    >
      <div className={classes.viewer} data-marked={search.found.length > 0 || undefined}>
        <Bar {...props} state={reader} />
        <AsPictures state={reader} />
        {reader.upright && <NotesTools page={position.page} />}
        <div className={classes.body}>
          {tab !== null && paper.tools && (
            <PaperPanel
              tab={tab}
              onTab={setTab}
              onClose={() => setTab(null)}
              tools={paper.tools}
              sizes={paper.sizes}
              page={position.page}
              search={search}
              onGoTo={reader.goTo}
            />
          )}
          <div className={classes.pages}>
            <PointedContext value={reader.pointed}>
              <PointAtContext value={reader.pointing.pointAt}>
                <PicturesContext value={reader.pictures}>
                  <PaperPages
                    ref={pages}
                    name={props.name}
                    sizes={paper.sizes}
                    tools={paper.tools}
                    failed={paper.failed}
                    page={position.page}
                    arrangement={reader.arrangement}
                    zoom={reader.zoom}
                    onZoom={reader.setZoom}
                    startPage={position.startPage}
                    onPage={position.onPage}
                    onMoved={following.leave}
                    onSearch={() => setTab('search')}
                    onGoTo={reader.goTo}
                  />
                </PicturesContext>
              </PointAtContext>
            </PointedContext>
            {reader.pointing.on && <PointerBar />}
            {presenterPage !== null && (
              <PresenterBar
                presenterPage={presenterPage}
                page={position.page}
                following={following}
              />
            )}
            {reader.large && paper.tools && (
              <LargeType
                page={position.page}
                count={paper.sizes.length}
                readText={paper.tools.readText}
                onGoTo={reader.goTo}
                onClose={reader.toggleLarge}
              />
            )}
            {!reader.pictures && <PaperStatus paper={paper} page={position.page} />}
          </div>
          <BesidePages page={position.page} onGoTo={reader.goTo} />
        </div>
        <EditedNote />
        <Left {...props} state={reader} />
        <p className={classes.unprinted}>{t('reader.notPrinted')}</p>
      </div>
    </NotesOfPaper>
  );
}

type ReaderState = ReturnType<typeof useReader>;

function Bar({ state, ...viewer }: PaperViewerProps & { readonly state: ReaderState }) {
  return (
    <PaperToolbar
      name={viewer.name}
      page={state.position.page}
      count={state.paper.sizes.length}
      zoom={state.zoom}
      panelOpen={state.tab !== null}
      pictures={state.pictures !== null}
      onPanel={() => state.setTab(state.tab === null ? 'pages' : null)}
      onSearch={() => state.setTab('search')}
      onGoTo={state.goTo}
      onTurn={state.turn}
      onZoom={state.setZoom}
      onZoomStep={(direction) => state.pages.current?.zoomStep(direction)}
      menu={
        <ViewMenu
          arrangement={state.arrangement}
          onArrangement={state.arrange}
          onRotate={state.rotate}
          onLargeType={state.toggleLarge}
          pictures={state.pictures !== null}
          onPictures={state.wantPictures}
          onZoomStep={(direction) => state.pages.current?.zoomStep(direction)}
        />
      }
      leading={viewer.leading}
      trailing={
        <>
          {viewer.noted && <TakeCopy paper={viewer.noted} />}
          {state.upright && <NotesButton />}
          {viewer.mayPoint && <PointerTool {...state.pointing} />}
          {viewer.mayWiden && <WideReadingButton />}
          {viewer.trailing}
        </>
      }
    />
  );
}

/** Where pages are pictures, or might better be. */
function AsPictures({ state }: { readonly state: ReaderState }) {
  const { pictures, wantPictures, slowLine } = state;
  if (pictures) return <PictureLineOnDemand onBack={() => wantPictures(false)} />;
  if (!slowLine.slow) return null;
  return <PictureOfferOnDemand onTake={() => wantPictures(true)} onLeave={slowLine.decline} />;
}

/** Where the paper is left, for its reader's other devices. */
function Left({ state, ...viewer }: PaperViewerProps & { readonly state: ReaderState }) {
  return (
    <LastPlace
      page={state.position.page}
      tools={state.paper.tools}
      pageCount={viewer.pageCount}
      led={state.following.following}
      asked={viewer.page !== undefined}
      touched={state.following.touched}
      goTo={state.turnTo}
    />
  );
}

/** Everything the reader knows and can do, in one place. */
function useReader(props: PaperViewerProps) {
  const pages = useRef<PagesHandle>(null);
  const { arrangement, arrange, zoom, setZoom } = useView();
  const [large, setLarge] = useState(false);
  const [tab, setTab] = useState<PanelTab | null>(null);
  const address = { url: props.url, sha256: props.sha256, size: props.size ?? null };
  const shown = useShownPaper(address, props.pageCount);
  const { paper } = shown;
  const turnTo = (page: number, points?: number) => pages.current?.goTo(page, points);
  const presenterPage = props.presenterPage ?? null;
  const { sha256, page, onPageChange } = props;
  const position = useReadingPosition({ sha256, page, presenterPage, onPageChange, goTo: turnTo });
  const following = useFollowing(presenterPage, turnTo, props.onFollowingChange);
  const pointing = usePointing(props.noted ?? null, props.mayPoint ?? null);
  const pointed = following.following && props.noted ? props.noted : null;
  const goTo = (wanted: number, points?: number) => {
    following.leave();
    turnTo(wanted, points);
  };
  const turn = (direction: 1 | -1) => {
    following.leave();
    pages.current?.turn(direction);
  };
  const search = useSearch(paper.tools, position.page, paper.sizes.length, (found) =>
    goTo(found.page, found.down),
  );
  useMarks(paper.tools, search, paper.textsShown);
  return {
    ...shown,
    pages,
    arrangement,
    arrange,
    zoom,
    setZoom,
    large,
    toggleLarge: () => setLarge(!large),
    pictures: shown.picturesAt(position.page),
    tab,
    setTab,
    position,
    following,
    turnTo,
    pointing,
    pointed,
    goTo,
    turn,
    search,
  };
}

/** How the paper is shown. A page that is turned to is shown whole, until it is enlarged. */
function useView() {
  const fitting = (arrangement: Arrangement): Zoom =>
    ROWS[arrangement].turned ? FIT_PAGE : FIT_WIDTH;
  const [arrangement, setArrangement] = useState(rememberedArrangement);
  const [zoom, setZoom] = useState<Zoom>(fitting(arrangement));
  const arrange = (wanted: Arrangement) => {
    setArrangement(wanted);
    setZoom(fitting(wanted));
    rememberArrangement(wanted);
  };
  return { arrangement, arrange, zoom, setZoom };
}
