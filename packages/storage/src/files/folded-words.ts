import { fold } from '@e-cabinet/protocol';

/**
 * The words of a text as they are searched: without marks and capitals, numbers and signs apart, one
 * space between. `30/2020/NĐ-CP` is `30 2020 nd cp`.
 */
export function foldedWords(text: string): string {
  return fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
