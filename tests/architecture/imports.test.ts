import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles } from '../support/source-files.ts';

const files = sourceFiles();
/** Without tests, and without what only the build reads. */
const product = files.filter(({ isTest, name }) => !isTest && !/\.config\.ts$/.test(name));

/** What each home may import of our own. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'packages/domain': [],
  'packages/protocol': ['domain'],
  'packages/sync': ['protocol', 'domain'],
  'packages/storage': ['sync', 'protocol', 'domain'],
  'packages/client': ['sync', 'protocol', 'domain'],
  'apps/server': ['storage', 'sync', 'protocol', 'domain'],
  'apps/web': ['client', 'sync', 'protocol', 'domain'],
  'apps/simulated-cabinet': ['client', 'sync', 'protocol', 'domain'],
};

const OURS = /^@e-cabinet\/([^/]+)(\/.*)?$/;
/** Doors of a package beside its index: schemas and secret ballots stay out of what a browser loads first, test aids out of the product. */
const SIDE_DOORS = /^\/(testing|schemas|secret-ballot)$/;

/** `file: import` for each import that a rule is against. */
function offenders(
  among: readonly SourceFile[],
  isAgainst: (imported: string, file: SourceFile) => boolean,
): readonly string[] {
  return among.flatMap((file) =>
    file.imports
      .filter((imported) => isAgainst(imported, file))
      .map((imported) => `${file.name}: ${imported}`),
  );
}

describe('imports', () => {
  it('are found at all', () => {
    expect(files.length).toBeGreaterThan(300);
    expect(
      offenders(product, (imported) => imported === '@e-cabinet/domain').length,
    ).toBeGreaterThan(50);
  });

  it('go one way: domain ← protocol ← sync ← storage ← apps, and apps never import apps', () => {
    expect(Object.keys(MAY_IMPORT).sort()).toEqual(
      [...new Set(product.map(({ home }) => home))].sort(),
    );
    const against = offenders(product, (imported, { home }) => {
      const to = OURS.exec(imported)?.[1];
      return to !== undefined && !MAY_IMPORT[home]?.includes(to);
    });
    expect(against).toEqual([]);
  });

  it('name a package, and come in by its door', () => {
    const around = offenders(files, (imported) => {
      const door = OURS.exec(imported)?.[2];
      return door !== undefined && !SIDE_DOORS.test(door);
    });
    expect(around).toEqual([]);
  });

  it('never reach into another package by its files', () => {
    // A test may read the words of the screens, and seal notes as a tablet does: no package exports them.
    const open = ['apps/web/src/words/', 'apps/web/src/notes/note'];
    const reaching = offenders(files, (imported, { name, home }) => {
      if (!imported.startsWith('.')) return false;
      const to = path.posix.join(path.posix.dirname(name), imported);
      return !to.startsWith(`${home}/`) && !open.some((files) => to.startsWith(files));
    });
    expect(reaching).toEqual([]);
  });

  it('of test aids stay in tests', () => {
    expect(offenders(product, (imported) => /\/testing(\/|$)/.test(imported))).toEqual([]);
  });

  it('of the domain are only itself and fractional-indexing', () => {
    const domain = product.filter(({ home }) => home === 'packages/domain');
    const foreign = offenders(
      domain,
      (imported) => !imported.startsWith('.') && imported !== 'fractional-indexing',
    );
    expect(foreign).toEqual([]);
  });
});

describe('what runs at both ends', () => {
  const PURE = ['packages/domain', 'packages/protocol', 'packages/sync'];
  const pure = product.filter(({ home }) => PURE.includes(home));

  it('knows nothing of Node', () => {
    expect(offenders(pure, (imported) => imported.startsWith('node:'))).toEqual([]);
  });

  it('knows nothing of a browser or a process, of the time or of chance', () => {
    const GLOBALS =
      /(?<![.\w'-])(window|document|navigator|localStorage|fetch|process|Buffer|setTimeout|setInterval|crypto)\s*[.(]|Date\.now\(|new Date\(\)|Math\.random\(/;
    const knowing = pure
      .filter(({ text }) => GLOBALS.test(withoutComments(text)))
      .map(({ name, text }) => `${name}: ${GLOBALS.exec(withoutComments(text))?.[0]}`);
    expect(knowing).toEqual([]);
  });
});

describe('the house', () => {
  it('reads the environment in one file', () => {
    const readers = product
      .filter(({ text }) => /process\.env\b/.test(withoutComments(text)))
      .map(({ name }) => name);
    expect(readers).toEqual(['apps/server/src/config.ts']);
  });

  it('has no drawers for odds and ends', () => {
    const VAGUE = /(^|\/|[-.])(utils?|helpers?|services?|managers?|misc|common)([-./]|$)/i;
    // The words that all screens share are a catalogue of their own.
    const vague = files.filter(
      ({ name }) => VAGUE.test(name) && !/\/words\/\w\w\/common\.ts$/.test(name),
    );
    expect(vague.map(({ name }) => name)).toEqual([]);
  });

  it('re-exports in the index of a package and nowhere else', () => {
    const DOORS = /^(packages\/[^/]+|apps\/[^/]+)\/src\/(index|testing\/index|schemas)\.tsx?$/;
    const barrels = product.filter(
      ({ name, text }) => /^export (type )?\* from/m.test(text) && !DOORS.test(name),
    );
    expect(barrels.map(({ name }) => name)).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}
