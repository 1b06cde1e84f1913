import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { LANGUAGES } from '../src/words/language.ts';
import { type Chunk, closure, entryOf, SCREENS, type ScreenName, startsOf } from './closure.ts';

/** Bytes of gzipped JavaScript until a screen is usable (performance bar W1). */
const BAR = 250_000;
/** The session opens on every member's tablet at the same moment. */
const SESSION_BAR = 237_000;
/** Screens of desktops, of the secretariat and of those who file for a unit, with their date pickers and drag and drop. */
const AT_A_DESK: ReadonlySet<ScreenName> = new Set<ScreenName>([
  'SecretariatScreen',
  'NewMeetingScreen',
  'PrepareScreen',
  'ConsoleScreen',
  'OpinionBallotOfficeScreen',
  'AdministrationScreen',
  'SubmissionsScreen',
]);

/**
 * Fails the build when a tablet would load more than the bar before a screen is usable. A screen's
 * first load is the entry, the words it speaks in one language and the screen, each with all it imports.
 */
export function firstLoadBar(): Plugin {
  return {
    name: 'e-cabinet:first-load-bar',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const rows = measure(chunks);
      for (const [screen, size] of rows) this.info(`first load of ${screen}: ${kilobytes(size)}`);
      const over = rows.filter(([screen, size]) => size > barOf(screen));
      if (over.length > 0) {
        const names = over.map(
          ([screen, size]) => `${screen} (${kilobytes(size)} of ${kilobytes(barOf(screen))})`,
        );
        this.error(`Over the bar for the first load: ${names.join(', ')}`);
      }
    },
  };
}

function barOf(screen: ScreenName): number {
  return screen === 'SessionScreen' ? SESSION_BAR : BAR;
}

function measure(chunks: readonly Chunk[]): [screen: ScreenName, size: number][] {
  const entry = entryOf(chunks);
  return SCREENS.filter((screen) => !AT_A_DESK.has(screen)).map((screen) => {
    const sizes = LANGUAGES.map((language) =>
      size(closure([entry, ...startsOf(screen, language, chunks)], chunks)),
    );
    return [screen, Math.max(...sizes)];
  });
}

function size(chunks: readonly Chunk[]): number {
  return chunks.reduce((sum, chunk) => sum + gzipSync(chunk.code, { level: 9 }).length, 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
