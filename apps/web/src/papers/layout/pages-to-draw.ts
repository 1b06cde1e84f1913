import { type PageLayout, type PagePlace, pagesBetween } from './page-layout.ts';

/** What of the content is on the screen, CSS pixels. */
export interface View {
  readonly top: number;
  readonly height: number;
  /** Where the reader is going: 1 down, -1 up. */
  readonly direction: 1 | -1;
}

/** A page to keep drawn; the earlier in the list, the sooner. */
export interface PageToDraw extends PagePlace {
  readonly visible: boolean;
}

/** Drawn before they are seen: this many pages ahead, in the direction of reading, and behind. */
const AHEAD = 2;
const BEHIND = 1;

/**
 * The pages to keep drawn, most urgent first: those in view, the one being read before its
 * neighbours, then the next ones, then the one just left. Everything else is let go.
 */
export function pagesToDraw(layout: PageLayout, view: View): PageToDraw[] {
  const visible = pagesBetween(layout, view.top, view.top + view.height);
  const middle = view.top + view.height / 2;
  const distance = (place: PagePlace) => Math.abs(place.top + place.height / 2 - middle);
  const seen = [...visible].sort((a, b) => distance(a) - distance(b));
  const first = (visible[0]?.page ?? 1) - 1;
  const last = (visible.at(-1)?.page ?? 0) + 1;
  const [ahead, behind] = view.direction === 1 ? [last, first] : [first, last];
  const others = [
    ...run(layout, ahead, view.direction, AHEAD),
    ...run(layout, behind, view.direction === 1 ? -1 : 1, BEHIND),
  ];
  return [
    ...seen.map((place) => ({ ...place, visible: true })),
    ...others.map((place) => ({ ...place, visible: false })),
  ];
}

function run(layout: PageLayout, from: number, step: 1 | -1, count: number): PagePlace[] {
  return Array.from({ length: count }, (_, index) => layout.places[from - 1 + index * step]).filter(
    (place) => place !== undefined,
  );
}
