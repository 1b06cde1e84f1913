import { readdirSync, readFileSync } from 'node:fs';

/** The process that has the embedded database of this directory open. */
export function embeddedProcess(dataDir: string): number {
  const pid = readdirSync('/proc').find((name) => /^\d+$/.test(name) && isOf(name, dataDir));
  if (!pid) throw new Error(`No process has ${dataDir} open`);
  return Number(pid);
}

function isOf(pid: string, dataDir: string): boolean {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return command.includes('embedded/main.js') && command.includes(JSON.stringify(dataDir));
  } catch {
    return false; // it ended meanwhile
  }
}
