import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/** A whole font with all Vietnamese letters, metric-compatible with what Decree 30/2020 asks for. */
export function tinos(style: string): string {
  const folder = path.dirname(require.resolve('@expo-google-fonts/tinos/package.json'));
  return path.join(folder, style, `Tinos_${style}.ttf`);
}
