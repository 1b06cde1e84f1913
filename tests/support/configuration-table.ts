import { SETTINGS } from '@e-cabinet/server';

type Settings = Readonly<
  Record<string, { readonly expected: string; readonly otherwise: unknown }>
>;

/** The README's table of every variable that the server reads. */
export function configurationTable(settings: Settings): string {
  const rows = Object.entries(settings).map(
    ([name, { expected, otherwise }]) => `| \`${name}\` | ${expected} | ${shown(otherwise)} |`,
  );
  return ['| variable | what it is | default |', '| --- | --- | --- |', ...rows].join('\n');
}

function shown(otherwise: unknown): string {
  if (otherwise === null) return '';
  return `\`${typeof otherwise === 'boolean' ? (otherwise ? 'on' : 'off') : otherwise}\``;
}

if (process.argv[1] === import.meta.filename) {
  process.stdout.write(`${configurationTable(SETTINGS)}\n`);
}
