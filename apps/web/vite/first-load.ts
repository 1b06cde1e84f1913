import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { type Chunk, closure } from './closure.ts';

/** Bytes of gzipped JavaScript until a screen is usable (performance bar W1). */
const BAR = 250_000;
/** Screens of the secretariat's desktop, with its date pickers and drag and drop. */
const AT_A_DESK = /screens\/(secretariat|prepare|console|administration)\//;

/**
 * Fails the build when a tablet would load more than the bar before a screen is usable. A screen's
 * first load is the entry, the catalogue of one language and the screen, each with all it imports.
 */
export function firstLoadBar(): Plugin {
  return {
    name: 'e-cabinet:first-load-bar',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const rows = measure(chunks);
      for (const [screen, size] of rows) this.info(`first load of ${screen}: ${kilobytes(size)}`);
      const over = rows.filter(([, size]) => size > BAR);
      if (over.length > 0) {
        const names = over.map(([screen, size]) => `${screen} (${kilobytes(size)})`).join(', ');
        this.error(`Over the bar of ${kilobytes(BAR)} for the first load: ${names}`);
      }
    },
  };
}

function measure(chunks: readonly Chunk[]): [screen: string, size: number][] {
  const entry = chunks.find((chunk) => chunk.isEntry);
  if (!entry) throw new Error('The build has no entry');
  const facade = (chunk: Chunk) => chunk.facadeModuleId ?? '';
  const words = chunks.filter((chunk) => /words\/(vi|en)\/index\.ts$/.test(facade(chunk)));
  const screens = chunks.filter(
    (chunk) => /screens\/.*Screen\.tsx$/.test(facade(chunk)) && !AT_A_DESK.test(facade(chunk)),
  );
  const heaviestWords = [...words].sort((a, b) => size([b]) - size([a])).slice(0, 1);
  return screens.map((screen) => [
    facade(screen).replace(/^.*screens\//, ''),
    size(closure([entry, ...heaviestWords, screen], chunks)),
  ]);
}

function size(chunks: readonly Chunk[]): number {
  return chunks.reduce((sum, chunk) => sum + gzipSync(chunk.code, { level: 9 }).length, 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
