import { type Overlay, plain } from '../copies/overlays.ts';

/** Points on A4, whose shorter side is so long; other pages in proportion. */
const A4_SIDE = 595;
const LETTERS = 9;
const FROM_RIGHT = 28;
const FROM_BELOW = 14;

/** Words at the lower right edge, where no form of documents has anything. */
export function pageNumber(words: string): Overlay {
  return {
    name: 'EcabinetPage',
    opacity: 0.85,
    draw([width, height], font) {
      const scale = Math.min(width, height) / A4_SIDE;
      const letters = LETTERS * scale;
      const x = width - FROM_RIGHT * scale - font.widthOfTextAtSize(words, letters);
      const place = `1 0 0 1 ${plain(x)} ${plain(FROM_BELOW * scale)} Tm`;
      return `0.2 0.2 0.2 rg BT /Letters ${plain(letters)} Tf ${place} ${font.encodeText(words)} Tj ET`;
    },
  };
}
