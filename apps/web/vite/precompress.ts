import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/** Fonts and packed character maps are compressed already. */
const WORTH_IT = new Set([
  '.js',
  '.mjs',
  '.css',
  '.html',
  '.svg',
  '.json',
  '.wasm',
  '.ttf',
  '.icc',
]);
/** Below one packet nothing is won. */
const SMALLEST = 1_024;

/** Writes `.gz` and `.br` beside every text file, so that the server never compresses while a meeting runs. */
export function precompress(): Plugin {
  let site = '';
  return {
    name: 'e-cabinet:precompress',
    apply: 'build',
    configResolved: (config) => {
      site = resolve(config.root, config.build.outDir);
    },
    // After everything else has been written.
    writeBundle: { order: 'post', sequential: true, handler: () => compressAll(site) },
  };
}

async function compressAll(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await compressAll(path);
    else if (WORTH_IT.has(extname(entry.name))) await compress(path);
  }
}

async function compress(path: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < SMALLEST) return;
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  await writeFile(`${path}.gz`, await gzipped(bytes, { level: 9 }));
  await writeFile(`${path}.br`, await brotlied(bytes, quality));
}
