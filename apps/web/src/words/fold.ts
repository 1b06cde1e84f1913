const MARKS = /\p{M}+/gu;

/**
 * Text as somebody types it who leaves the Vietnamese marks out: `Nghị định` → `nghi dinh`. Both
 * ways of composing letters fold alike. (`đ` is a letter of its own, so NFD does not take it apart.)
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd');
}
