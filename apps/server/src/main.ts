import { ConfigError, configOfProcess } from './config.ts';
import { createLog, type Log } from './logs.ts';
import { openBrowser } from './open-browser.ts';
import { closeParts, openParts } from './parts.ts';
import { type RunningServer, runServer } from './run.ts';

/** Starts the server of this process, and stops it at a signal. */
async function main(): Promise<void> {
  const config = configOfProcess();
  const log = createLog(config.logLevel);
  const parts = await openParts(config, log, (err) => {
    log.fatal({ err }, 'the records ended by themselves, so does this process');
    process.exit(1);
  });
  const running = await runServer(parts);
  stopAtSignal(log, async () => {
    await running.stop();
    await closeParts(parts);
  });
  if (config.demonstration && config.production) {
    log.warn('demonstration: whoever reaches this server can sign in as any of its offices');
  }
  log.info({ url: running.url }, 'listening');
  greet(running);
}

/** To the terminal, not to the log: a log is kept and read by many, and the set-up link is for one. */
function greet({ url, setUpPath }: RunningServer): void {
  const address = `${url}${setUpPath ?? ''}`;
  const lines = setUpPath
    ? ['Nobody can sign in yet. The first administrator, once, within 24 hours:', address]
    : ['e-Cabinet', address];
  process.stdout.write(`\n  ${lines.join('\n  ')}\n\n`);
  if (process.argv.includes('--open')) openBrowser(address);
}

/** The first signal drains, the second ends at once. */
function stopAtSignal(log: Log, stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info({ signal }, 'stopping');
    stop().then(
      () => process.exit(0),
      (err: unknown) => {
        log.fatal({ err }, 'did not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}

try {
  await main();
} catch (error) {
  // Before there is a log, and for whoever started it: one clear text.
  const text = error instanceof ConfigError ? error.message : String((error as Error).stack);
  process.stderr.write(`${text}\n`);
  process.exit(1);
}
