import { createReadStream } from 'node:fs';
import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, normalize, resolve } from 'node:path';
import type { Plugin } from 'vite';

const manifest = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
const { version } = createRequire(import.meta.url)(manifest) as { version: string };
const FOLDERS = ['cmaps', 'standard_fonts', 'wasm', 'iccs'] as const;

/** Where pdf.js finds its character maps, fonts, decoders and colour profiles; the version makes it cacheable for ever. */
export const PDF_ASSETS = `/assets/pdfjs-${version}/`;

/** Serves (dev) and copies (build) what pdf.js loads by itself, so that nothing comes from another origin. */
export function pdfAssets(): Plugin {
  let site = '';
  return {
    name: 'e-cabinet:pdf-assets',
    config: () => ({ define: { __PDF_ASSETS__: JSON.stringify(PDF_ASSETS) } }),
    configResolved: (config) => {
      site = resolve(config.root, config.build.outDir);
    },
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        const path = normalize(new URL(request.url ?? '/', 'http://here').pathname);
        if (!path.startsWith(PDF_ASSETS)) return next();
        createReadStream(join(dirname(manifest), path.slice(PDF_ASSETS.length)))
          .on('error', () => next())
          .pipe(response);
      });
    },
    writeBundle: async () => {
      for (const folder of FOLDERS) {
        await cp(join(dirname(manifest), folder), join(site, PDF_ASSETS, folder), {
          recursive: true,
        });
      }
    },
  };
}
