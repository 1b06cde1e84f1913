import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SETTINGS } from '@e-cabinet/server';
import { describe, expect, it } from 'vitest';
import { configurationTable } from '../support/configuration-table.ts';
import { ROOT } from '../support/source-files.ts';

const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

describe('the README', () => {
  it('lists exactly the variables that the server reads, with their defaults', () => {
    const between = /<!-- configuration -->\n([\s\S]*?)<!-- \/configuration -->/.exec(readme)?.[1];
    // `node --import tsx tests/support/configuration-table.ts` prints it.
    expect(between?.trim()).toBe(configurationTable(SETTINGS).trim());
  });

  it('names commands that exist', () => {
    const named = [...readme.matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/g)].map(
      ([, name]) => name ?? '',
    );
    const own = named.filter((name) => !['install', 'ci'].includes(name));
    expect(own.length).toBeGreaterThan(3);
    expect(own.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('links to files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, to]) => to ?? '');
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((to) => !existsSync(path.join(ROOT, to)))).toEqual([]);
  });

  it('names folders that exist', () => {
    const rows = [...readme.matchAll(/^\| `([\w/-]+)` \|/gm)].map(([, folder]) => folder ?? '');
    const folders = rows.filter((row) => !Object.hasOwn(SETTINGS, row));
    expect(folders.length).toBeGreaterThan(5);
    expect(folders.filter((folder) => !existsSync(path.join(ROOT, folder)))).toEqual([]);
  });
});
