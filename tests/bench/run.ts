import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { appStart } from './app-start.ts';
import { ballots } from './ballots.ts';
import { ballotsInACrowd } from './ballots-in-a-crowd.ts';
import { ballotsOnALongLog } from './ballots-on-a-long-log.ts';
import { comingBack } from './coming-back.ts';
import { benchEmbedded, benchPostgres } from './databases.ts';
import { fanOut } from './fan-out.ts';
import { longPaper } from './long-paper.ts';
import type { Finding } from './measure.ts';
import { scannedPaper } from './scanned-paper.ts';

type Bench = () => Promise<readonly Finding[]>;

/** Opens a database for one bench and closes it afterwards. */
function on<T extends { stop(): Promise<void> }>(
  open: () => Promise<T>,
  bench: (database: T) => Promise<readonly Finding[]>,
): Bench {
  return async () => {
    const database = await open();
    try {
      return await bench(database);
    } finally {
      await database.stop();
    }
  };
}

const postgres = async () => ({ ...(await benchPostgres()), name: 'PostgreSQL' as const });
const embedded = async () => ({ ...(await benchEmbedded()), name: 'embedded' as const });

const BENCHES: Readonly<Record<string, Bench>> = {
  'fan-out': on(postgres, fanOut),
  ballots: on(postgres, ballots),
  'ballots-embedded': on(embedded, ballots),
  'ballots-in-a-crowd': on(postgres, ballotsInACrowd),
  'long-log': on(postgres, ballotsOnALongLog),
  'coming-back': on(postgres, comingBack),
  'app-start': appStart,
  'long-paper': longPaper,
  'scanned-paper': scannedPaper,
};

const chosen = process.argv.slice(2);
const findings: Finding[] = [];
for (const [name, bench] of Object.entries(BENCHES)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  process.stdout.write(`\n${name}\n`);
  for (const finding of await bench()) {
    findings.push(finding);
    process.stdout.write(`  ${lineOf(finding)}\n`);
  }
}
mkdirSync('bench-results', { recursive: true });
const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version };
writeFileSync(
  'bench-results/results.json',
  `${JSON.stringify({ at: new Date().toISOString(), machine, findings }, null, 2)}\n`,
);
process.stdout.write(
  `\n${findings.filter(({ met }) => met).length} of ${findings.length} bars met\n`,
);

function lineOf({ bar, what, measured, limit, ratio, asked, met }: Finding): string {
  const beside = ratio === null ? limit : `${limit}, ${ratio} ×`;
  return `${met ? 'met   ' : 'MISSED'} ${bar}  ${what}: ${measured}  [${beside}]  ${asked}`;
}
