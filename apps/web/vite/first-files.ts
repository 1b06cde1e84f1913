import type { Plugin } from 'vite';
import { AT } from '../src/screens/addresses.ts';
import { type Chunk, closure } from './closure.ts';

/** Read by the server: what to ask the browser to load with the page, by the page's address. */
const FILE = 'first-files.json';
/** The language of a device that has not chosen one. */
const WORDS = /words\/vi\/index\.ts$/;

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
      const screens = Object.entries(AT).map(([name, address]) => ({
        address: expressionOf(address),
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

function filesOf(chunks: readonly Chunk[], screen: string): readonly string[] {
  const entry = chunks.find(({ isEntry }) => isEntry);
  const facade = new RegExp(`/${screen}\\.tsx$`);
  const starts = chunks.filter(
    ({ facadeModuleId: id }) => id && (facade.test(id) || WORDS.test(id)),
  );
  if (!entry || starts.length !== 2)
    throw new Error(`${screen} and its words are not in the build`);
  const inPage = new Set(filesWith([entry], chunks));
  return filesWith(starts, chunks).filter((file) => !inPage.has(file));
}

function filesWith(roots: readonly Chunk[], all: readonly Chunk[]): readonly string[] {
  return closure(roots, all).flatMap(({ fileName, viteMetadata }) => [
    fileName,
    ...(viteMetadata?.importedCss ?? []),
  ]);
}
