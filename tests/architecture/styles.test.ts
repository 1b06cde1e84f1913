import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../support/source-files.ts';

const MANTINE = new URL('../../apps/web/node_modules/@mantine/core', import.meta.url).pathname;
const screens = sourceFiles().filter(
  ({ name, isTest }) => name.startsWith('apps/web/src/') && !isTest,
);

/** They write `<style>` elements into the page, which the content security policy forbids. */
const WRITE_INLINE = new Set(['AppShell', 'Grid', 'SimpleGrid']);

/** Names imported from Mantine: values, not types. */
function partsIn(text: string): string[] {
  return [...text.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)].flatMap(([, list = '']) =>
    list
      .split(',')
      .map((name) => name.trim().replace(/ as .*$/, ''))
      .filter((name) => name !== '' && !name.startsWith('type ')),
  );
}

/** Where Mantine's index takes each part from. */
const homes = new Map(
  [
    ...readFileSync(path.join(MANTINE, 'esm/index.mjs'), 'utf8').matchAll(
      /import \{ ([^}]+) \} from "(\.\/components\/[^"]+)"/g,
    ),
  ].flatMap(([, names = '', home = '']) =>
    names.split(', ').map((name) => [name, path.join(MANTINE, 'esm', home)] as const),
  ),
);

/** The style sheets of a part and of all parts it is made of. */
function sheetsOf(part: string): Set<string> {
  const start = homes.get(part);
  const files = new Set(start === undefined ? [] : [start]);
  const sheets = new Set<string>();
  for (const file of files) {
    for (const [, imported = ''] of readFileSync(file, 'utf8').matchAll(/ from "(\.[^"]+)"/g)) {
      const sheet = /([A-Z]\w+)\.module\.mjs$/.exec(imported)?.[1];
      if (sheet && existsSync(path.join(MANTINE, `styles/${sheet}.css`))) sheets.add(sheet);
      if (imported.endsWith('.mjs')) files.add(path.join(path.dirname(file), imported));
    }
  }
  return sheets;
}

/** `Checkbox` carries `CheckboxCard` along, for those who import that too. */
function isVariant(sheet: string, part: string): boolean {
  return sheet.startsWith(part) && sheet !== part;
}

const used = new Set(screens.flatMap(({ text }) => partsIn(text)));
const loaded = new Set(
  screens.flatMap(({ text }) =>
    [...text.matchAll(/'@mantine\/core\/styles\/(\w+)\.layer\.css'/g)].map(([, sheet]) => sheet),
  ),
);

describe('the look', () => {
  it('of every Mantine part that is used is loaded', () => {
    const missing = [...used].flatMap((part) =>
      [...sheetsOf(part)]
        .filter((sheet) => !loaded.has(sheet) && !isVariant(sheet, part))
        .map((sheet) => `${part}: ${sheet}`),
    );
    expect(used.size).toBeGreaterThan(5);
    expect(missing).toEqual([]);
  });

  it('needs no inline style elements', () => {
    const inline = [...used].filter((part) => WRITE_INLINE.has(part));
    expect(inline).toEqual([]);
  });

  it('never depends on responsive style props, which are inline style elements too', () => {
    const responsive = screens.filter(({ text }) => /=\{\{ ?base:/.test(text));
    expect(responsive.map(({ name }) => name)).toEqual([]);
  });
});
