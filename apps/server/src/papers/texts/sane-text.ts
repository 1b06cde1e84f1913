/**
 * Text of a page as it is kept: composed letters (NFC), one space between words, one end between lines,
 * nothing that is not seen.
 */
export function saneText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/[\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .replaceAll(/[^\S\n]|(?!\n)\p{Cc}/gu, ' ')
    .replaceAll(/ +/g, ' ')
    .replaceAll(/ ?\n[ \n]*/g, '\n')
    .trim();
}
