import type { Rolldown } from 'vite';
import { AT } from '../src/screens/addresses.ts';
import { WORDS_OF } from '../src/screens/words-of-screens.ts';
import type { Language } from '../src/words/language.ts';

export type Chunk = Rolldown.OutputChunk;
export type ScreenName = keyof typeof AT;

export const SCREENS = Object.keys(AT) as readonly ScreenName[];

/** The chunk of the page itself; the session screen's is another entry of the build. */
export function entryOf(chunks: readonly Chunk[]): Chunk {
  return found(chunks, /index\.html$/);
}

/** What is loaded for a screen beside the page: its own chunk and those of its words. */
export function startsOf(
  screen: ScreenName,
  language: Language,
  chunks: readonly Chunk[],
): readonly Chunk[] {
  const words = (['tablet', ...WORDS_OF[screen]] as const).map((set) =>
    found(chunks, new RegExp(`/words/${language}/sets/${set}\\.ts$`)),
  );
  return [found(chunks, new RegExp(`/${screen}\\.tsx$`)), ...words];
}

function found(chunks: readonly Chunk[], facade: RegExp): Chunk {
  const [chunk, ...others] = chunks.filter(({ facadeModuleId: id }) => id && facade.test(id));
  if (!chunk || others.length > 0) throw new Error(`The build has not one chunk for ${facade}`);
  return chunk;
}

/** The chunks and everything they import statically. */
export function closure(roots: readonly Chunk[], all: readonly Chunk[]): readonly Chunk[] {
  const reached = new Set(roots);
  for (const chunk of reached) {
    for (const name of chunk.imports) {
      const imported = all.find((candidate) => candidate.fileName === name);
      if (imported) reached.add(imported);
    }
  }
  return [...reached];
}
