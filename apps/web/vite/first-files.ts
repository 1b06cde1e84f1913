import type { Plugin } from 'vite';
import { AT } from '../src/screens/addresses.ts';
import { type Chunk, closure, entryOf, SCREENS, type ScreenName, startsOf } from './closure.ts';

/** Read by the server: what to ask the browser to load with the page, by the page's address. */
const FILE = 'first-files.json';

/**
 * Lists for each screen the files that its address needs beside those in the page: without it a slow
 * tablet asks for them only when it has read the application.
 */
export function firstFiles(): Plugin {
  return {
    name: 'e-cabinet:first-files',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const screens = SCREENS.map((name) => ({
        address: expressionOf(AT[name]),
        files: filesOf(chunks, name),
      }));
      const source = JSON.stringify(screens, null, 1);
      this.emitFile({ type: 'asset', fileName: FILE, source });
    },
  };
}

/** `/meetings/:meetingId/prepare/:tab?` as a regular expression. */
function expressionOf(address: string): string {
  const parts = address
    .split('/')
    .filter(Boolean)
    .map((part) => {
      if (!part.startsWith(':')) return `/${part}`;
      return part.endsWith('?') ? '(?:/[^/]+)?' : '/[^/]+';
    });
  return `^${parts.join('')}/?$`;
}

/** With the words of a device on which nobody has chosen a language. */
function filesOf(chunks: readonly Chunk[], screen: ScreenName): readonly string[] {
  const inPage = new Set(filesWith([entryOf(chunks)], chunks));
  return filesWith(startsOf(screen, 'vi', chunks), chunks).filter((file) => !inPage.has(file));
}

function filesWith(roots: readonly Chunk[], all: readonly Chunk[]): readonly string[] {
  return closure(roots, all).flatMap(({ fileName, viteMetadata }) => [
    fileName,
    ...(viteMetadata?.importedCss ?? []),
  ]);
}
