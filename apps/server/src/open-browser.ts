import { spawn } from 'node:child_process';

const OPENERS: Partial<Record<NodeJS.Platform, string>> = { linux: 'xdg-open', darwin: 'open' };

/** Tries to show an address in the person's browser; where there is none, nothing happens. */
export function openBrowser(url: string): void {
  const opener = OPENERS[process.platform];
  if (!opener) return;
  const child = spawn(opener, [url], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
