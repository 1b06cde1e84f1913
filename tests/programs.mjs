// Debian packages that tests need. Plain JavaScript: it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Ends the test before it began: one line, what to do. */
export function giveUp(line) {
  say(line);
  process.exit(1);
}

export function run(command, args, options = {}) {
  say(`\n> ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  return status === 0;
}

/** The same beside other things. */
export async function runBeside(command, args) {
  say(`\n> ${[command, ...args].join(' ')}`);
  const [status] = await once(spawn(command, args, { cwd: root, stdio: 'inherit' }), 'close');
  return status === 0;
}

export function must(what, command, args, options) {
  if (!run(command, args, options)) giveUp(`${what} failed\n0 passed, 1 failed`);
}

/** Installs what is missing, where it may; elsewhere says what to install before `again` is run again. */
export function installPrograms(programs, again) {
  const missing = programs.filter(({ isThere }) => !isThere()).map((program) => program.package);
  if (missing.length === 0) return;
  const mayInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!mayInstall) giveUp(`Install ${missing.join(', ')} first, then run ${again} again.`);
  const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  must('apt-get update', 'apt-get', ['update', '-qq'], quiet);
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...missing];
  must('Installing Debian packages', 'apt-get', install, quiet);
}
