import { type ComponentProps, lazy, Suspense } from 'react';
import type { PagePicture } from './PagePicture.tsx';
import type { PictureLine, PictureOffer } from './PictureLine.tsx';

const LatePicture = lazy(async () => ({
  default: (await import('./PagePicture.tsx')).PagePicture,
}));
const LateLine = lazy(async () => ({ default: (await import('./PictureLine.tsx')).PictureLine }));
const LateOffer = lazy(async () => ({ default: (await import('./PictureLine.tsx')).PictureOffer }));

/** What lies over a page where it is shown as a picture: all of it. */
export function PictureOver(props: ComponentProps<typeof PagePicture>) {
  return (
    <Suspense fallback={null}>
      <LatePicture place={props.place} />
    </Suspense>
  );
}

export function PictureLineOnDemand(props: ComponentProps<typeof PictureLine>) {
  return (
    <Suspense fallback={null}>
      <LateLine {...props} />
    </Suspense>
  );
}

export function PictureOfferOnDemand(props: ComponentProps<typeof PictureOffer>) {
  return (
    <Suspense fallback={null}>
      <LateOffer {...props} />
    </Suspense>
  );
}
