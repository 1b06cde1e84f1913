import { FILE_NAME_MAX } from '@e-cabinet/protocol';

const extension = '.pdf';
const nameless = 'paper';

/**
 * The name under which a paper's file is kept and downloaded, from what a browser sent or a link says.
 *
 * Vietnamese survives, composed (NFC) however it came. Path parts, control and formatting characters
 * (line breaks, and those that turn the direction of text and so disguise an extension) are taken
 * out. It ends in `.pdf`, and is at most `FILE_NAME_MAX` UTF-16 units long.
 */
export function fileName(sent: string): string {
  const stem = lastPart(sent.normalize('NFC'))
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/\.pdf *$/i, '')
    .replace(/^[. ]+|[. ]+$/g, '');
  return (shortened(stem) || nameless) + extension;
}

const lastPart = (path: string) =>
  path.slice(Math.max(...['/', '\\'].map((mark) => path.lastIndexOf(mark))) + 1);

/** Cut between characters: half of a pair or an accent without its letter would be left otherwise. */
function shortened(stem: string): string {
  const most = FILE_NAME_MAX - extension.length;
  if (stem.length <= most) return stem;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(stem)) {
    if (kept.length + segment.length > most) break;
    kept += segment;
  }
  return kept.trimEnd();
}
