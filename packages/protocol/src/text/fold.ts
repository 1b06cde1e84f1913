const MARKS = /\p{M}+/gu;

/**
 * Text as somebody types it who leaves the Vietnamese marks out: `Nghị định` → `nghi dinh`. Both ways
 * of composing letters fold alike, and letters that files write as one (`ﬃ`) come apart. `đ` is a
 * letter of its own, so Unicode does not take it apart.
 */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd');
}
