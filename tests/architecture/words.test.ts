import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../apps/web/src/words/en/index.ts';
import { vi } from '../../apps/web/src/words/vi/index.ts';

const WEB = new URL('../../apps/web/src', import.meta.url).pathname;

/** Keyed by a closed list of codes that the compiler checks to be complete; used through `refusalSentence` alone. */
const KEYED_BY_CODE = /^(refusals|deskRefusals)\./;
const PLURAL = /_(one|other)$/;

type Tree = { readonly [key: string]: string | Tree };

/** Every sentence of a catalogue by its whole key: `signIn.title`. */
function sentences(tree: Tree, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set(path + key, value);
    else for (const [inner, text] of sentences(value, `${path}${key}.`)) found.set(inner, text);
  }
  return found;
}

/** The keys as they stand in code: a plural is asked for by its base. */
function keysOf(tree: Tree): Set<string> {
  return new Set([...sentences(tree).keys()].map((key) => key.replace(PLURAL, '')));
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    const code = /\.tsx?$/.test(entry.name) && !/\.(test|d)\.tsx?$/.test(entry.name);
    return code && !/\/words\/(vi|en)\//.test(path) ? [path] : [];
  });
}

const files = sources(WEB).map((path) => ({
  name: relative(WEB, path),
  text: readFileSync(path, 'utf8'),
}));
const CALL = /\bt\(\s*(?:'([^']+)'|(`[^`]*`)|([^'`)\s][^,)]*))/g;
const LITERAL = /'([A-Za-z][\w-]*(?:\.[\w-]+)+)'/g;

const vietnamese = sentences(vi);
const english = sentences(en);
const keys = keysOf(vi);

describe('the words of the screens', () => {
  it('stand in English where they stand in Vietnamese', () => {
    expect(keysOf(en)).toEqual(keys);
  });

  it('are nowhere empty and keep no space at their ends', () => {
    for (const [key, text] of [...vietnamese, ...english])
      expect(text, key).toMatch(/^\S(.*\S)?$/s);
  });

  it('take the same variables in both languages', () => {
    const variables = (text: string) =>
      [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).sort();
    for (const [key, text] of english) {
      const source = vietnamese.get(key) ?? vietnamese.get(key.replace(PLURAL, '_other')) ?? '';
      // An English singular may say "one" without the number.
      if (!key.endsWith('_one')) expect(variables(text), key).toEqual(variables(source));
    }
  });

  it('exist wherever a screen asks for them', () => {
    const missing = files.flatMap(({ name, text }) =>
      [...text.matchAll(CALL)].flatMap(([, key]) =>
        key !== undefined && !keys.has(key) ? [`${name}: ${key}`] : [],
      ),
    );
    expect(missing).toEqual([]);
  });

  it('are asked for by a whole key, so that nothing hides from this test', () => {
    const built = files.flatMap(({ name, text }) =>
      [...text.matchAll(CALL)].flatMap(([, , template]) =>
        template !== undefined && !KEYED_BY_CODE.test(template.slice(1))
          ? [`${name}: ${template}`]
          : [],
      ),
    );
    expect(built).toEqual([]);
  });

  it('are all used', () => {
    const named = new Set(
      files.flatMap(({ text }) => [...text.matchAll(LITERAL)].map(([, literal]) => literal)),
    );
    const unused = [...keys].filter((key) => !named.has(key) && !KEYED_BY_CODE.test(key));
    expect(unused).toEqual([]);
  });
});
