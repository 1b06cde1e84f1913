import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const FIRST = ['../src/screens/session/SessionScreen.tsx', '../src/papers/PaperViewer.tsx'].map(
  (file) => fileURLToPath(new URL(file, import.meta.url)),
);

/**
 * Makes the session screen and its papers entries of the build beside the page: the bundler then knows
 * what these start with (`$initial`), and `vite.config.ts` puts that and nothing else into one file.
 */
export function sessionFirst(): Plugin {
  return {
    name: 'e-cabinet:session-first',
    apply: 'build',
    buildStart() {
      for (const id of FIRST) this.emitFile({ type: 'chunk', id });
    },
  };
}
