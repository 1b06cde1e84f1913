import { type Overlay, plain } from './overlays.ts';
import { RISE, stampPlaces } from './stamp-places.ts';

/** Darker than on a screen, which shines through; light enough to read what lies under it. */
const OPACITY = 0.26;
const COLOUR = '0.24 0.08 0.1';

/** Words in rows across a page: whose copy it is. */
export function stampOf(words: string): Overlay {
  return {
    name: 'EcabinetStamp',
    opacity: OPACITY,
    draw(size, font) {
      const places = stampPlaces(size, (letters) => font.widthOfTextAtSize(words, letters));
      const text = font.encodeText(words);
      const { cos, sin } = RISE;
      const lines = places.starts.map(([x, y]) => {
        const matrix = [cos, sin, -sin, cos, x, y].map(plain).join(' ');
        return `${matrix} Tm ${text} Tj`;
      });
      return `${COLOUR} rg BT /Letters ${plain(places.size)} Tf ${lines.join('\n')} ET`;
    },
  };
}
