import type { Rolldown } from 'vite';

export type Chunk = Rolldown.OutputChunk;

/** The chunks and everything they import statically. */
export function closure(roots: readonly Chunk[], all: readonly Chunk[]): readonly Chunk[] {
  const found = new Set(roots);
  for (const chunk of found) {
    for (const name of chunk.imports) {
      const imported = all.find((candidate) => candidate.fileName === name);
      if (imported) found.add(imported);
    }
  }
  return [...found];
}
