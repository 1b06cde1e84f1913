import { type CSSProperties, type SyntheticEvent, use, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NotesLayer } from '../../notes/marks/NotesLayer.tsx';
import type { PagePlace } from '../layout/page-layout.ts';
import type { Quarter } from '../layout/quarter.ts';
import { PagesContext } from '../over/pages-context.ts';
import { Watermark } from '../over/Watermark.tsx';
import classes from './PagePicture.module.css';
import { isNext, pictureAddress, sizeOfPicture } from './picture-of-page.ts';
import { type Pictures, PicturesContext } from './pictures-context.ts';

/** What flies past is not asked for; milliseconds. */
const CALM = 150;
/** The line may have been away, or many may have asked at once. */
const AGAIN = 3_000;
const ATTEMPTS = 3;

/** A page as a picture that the server has drawn, with what lies over a page: whose copy it is, and notes. */
export function PagePicture({ place }: { readonly place: PagePlace }) {
  const pictures = use(PicturesContext);
  return pictures && <Picture place={place} pictures={pictures} />;
}

interface PictureProps {
  readonly place: PagePlace;
  readonly pictures: Pictures;
}

function Picture({ place, pictures }: PictureProps) {
  const { t } = useTranslation();
  const pages = use(PagesContext);
  const { page } = place;
  const { quarter } = pictures;
  const { attempt, again, failed, onError } = useAttempts(() => pictures.onSettled(page, null));
  const [shown, setShown] = useState(false);
  const asked = useCalm() && isNext(page, pictures.page, pictures.settled);
  const onLoad = ({
    currentTarget: { naturalWidth, naturalHeight },
  }: SyntheticEvent<HTMLImageElement>) => {
    setShown(true);
    pictures.onSettled(page, sizeOfPicture(naturalWidth, naturalHeight));
  };
  if (failed) {
    return (
      <div className={classes.failed}>
        <p>{t('reader.pictureFailed')}</p>
        <button type="button" className={classes.button} onClick={again}>
          {t('common.retry')}
        </button>
      </div>
    );
  }
  if (!asked) return null;
  const upright = quarter % 180 === 0 ? place.width : place.height;
  return (
    <>
      <img
        key={attempt}
        className={classes.picture}
        data-shown={shown || undefined}
        style={turned(place, quarter)}
        src={pictureAddress(pictures.url, page, upright)}
        alt={t('papers.page', { page })}
        decoding="async"
        draggable={false}
        onLoad={onLoad}
        onError={onError}
      />
      {shown && pages && <Watermark place={place} reader={pages.reader} hour={pages.hour} />}
      {shown && quarter === 0 && (
        <NotesLayer page={page} width={place.width} height={place.height} />
      )}
    </>
  );
}

/** Around the middle of the page, whose sides change places with a quarter. */
function turned({ width, height }: PagePlace, quarter: Quarter): CSSProperties {
  const across = quarter % 180 !== 0;
  const [w, h] = across ? [height, width] : [width, height];
  const transform = quarter === 0 ? undefined : `rotate(${quarter}deg)`;
  return { left: (width - w) / 2, top: (height - h) / 2, width: w, height: h, transform };
}

function useCalm(): boolean {
  const [calm, setCalm] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(true), CALM);
    return () => clearTimeout(timer);
  }, []);
  return calm;
}

/** Asks again by itself a few times, then leaves it to the reader. */
function useAttempts(onFailed: () => void) {
  const [attempt, setAttempt] = useState(1);
  const [waits, setWaits] = useState(false);
  const failed = attempt > ATTEMPTS;
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => {
      setWaits(false);
      setAttempt((before) => before + 1);
    }, AGAIN);
    return () => clearTimeout(timer);
  }, [waits]);
  const onError = () => {
    setWaits(true);
    // Those after it need not wait for it.
    if (attempt === ATTEMPTS) onFailed();
  };
  return { attempt, failed, onError, again: () => setAttempt(1) };
}
