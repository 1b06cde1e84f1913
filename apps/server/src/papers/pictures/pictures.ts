import type { PersonId, Sha256 } from '@e-cabinet/domain';
import { type DrawingsParts, drawingsOf } from './drawings.ts';
import { IMPOSSIBLE_MS, PICTURES_EACH } from './limits.ts';

export interface WantedPicture {
  readonly sha256: Sha256;
  /** From 1. */
  readonly page: number;
  /** Of the file, as the inspection counted. */
  readonly pages: number;
  /** Pixels. */
  readonly width: number;
}

export type PictureRefusal = 'pictures-busy' | 'picture-not-possible';

/** The picture of a page, from the shelf or drawn now. @throws the signal's reason when nobody waits any more */
export type Pictures = (
  wanted: WantedPicture,
  personId: PersonId,
  signal: AbortSignal,
) => Promise<Buffer | PictureRefusal>;

/** A page that came along with another may not have been reached; alone it is drawn first. */
const ATTEMPTS = 3;

export function pictureName({ sha256, page, width }: Omit<WantedPicture, 'pages'>): string {
  return `${sha256}-${page}-${width}.webp`;
}

/** Each page is drawn once however many ask, and each person waits for a few at a time. */
export function picturesOf(parts: DrawingsParts): Pictures {
  const { shelf } = parts;
  const drawing = drawingsOf(parts);
  const waiting = new Map<PersonId, number>();
  const impossible = new Map<string, number>();
  const draw = async (wanted: WantedPicture, signal: AbortSignal) => {
    const name = pictureName(wanted);
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const outcome = await drawing(wanted, signal);
      if (outcome === 'busy') break;
      const picture = outcome === 'drawn' ? await shelf.read(name) : null;
      if (picture) return picture;
      if (outcome !== 'impossible') continue;
      remember(impossible, name);
      return 'picture-not-possible';
    }
    return 'pictures-busy';
  };
  return async (wanted, personId, signal) => {
    const name = pictureName(wanted);
    const kept = await shelf.read(name);
    if (kept) return kept;
    if ((impossible.get(name) ?? 0) > Date.now()) return 'picture-not-possible';
    const others = waiting.get(personId) ?? 0;
    if (others >= PICTURES_EACH) return 'pictures-busy';
    waiting.set(personId, others + 1);
    try {
      return await draw(wanted, signal);
    } finally {
      const left = (waiting.get(personId) ?? 1) - 1;
      if (left === 0) waiting.delete(personId);
      else waiting.set(personId, left);
    }
  };
}

function remember(impossible: Map<string, number>, name: string): void {
  const now = Date.now();
  for (const [each, until] of impossible) if (until <= now) impossible.delete(each);
  impossible.set(name, now + IMPOSSIBLE_MS);
}
