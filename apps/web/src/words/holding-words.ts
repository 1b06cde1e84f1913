import { fold } from '@e-cabinet/protocol';

/**
 * Whether a text holds every word that was typed, marks left out and in any order; every text does
 * where nothing was typed. What was typed is read once for a whole list.
 */
export function holdingWords(typed: string): (text: string) => boolean {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return (text) => {
    const folded = fold(text);
    return words.every((word) => folded.includes(word));
  };
}
