import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const SOURCE = fileURLToPath(new URL('../offline-shell/offline-shell.ts', import.meta.url));
/** For the server alone, and what only papers in Chinese, Japanese or Korean ask for. */
const NOT_KEPT = /\.(br|gz|bcmap)$|^first-files\.json$|^service-worker\.js$|\/cmaps\//;
/** Their names change with their content. */
const HASHED = /^assets\//;

/** Builds what starts the application without a network, with the list of the files it consists of. */
export function offlineShell(): Plugin {
  let site = '';
  return {
    name: 'e-cabinet:offline-shell',
    apply: 'build',
    configResolved: (config) => {
      site = resolve(config.root, config.build.outDir);
    },
    // After everything else has been written, and before it is compressed.
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: async () => void (await buildWith(await shellIn(site), site)),
    },
  };
}

async function shellIn(site: string) {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !NOT_KEPT.test(file));
  return Promise.all(
    files.sort().map(async (file) => ({
      url: `/${file}`,
      revision: HASHED.test(file) ? null : await revisionOf(join(site, file)),
    })),
  );
}

async function revisionOf(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex')
    .slice(0, 16);
}

function buildWith(shell: Awaited<ReturnType<typeof shellIn>>, site: string) {
  return build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { __SHELL__: JSON.stringify(shell) },
    build: {
      outDir: site,
      emptyOutDir: false,
      rolldownOptions: {
        input: SOURCE,
        output: { format: 'iife', entryFileNames: 'service-worker.js' },
      },
    },
  });
}
