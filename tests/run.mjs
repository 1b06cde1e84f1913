// The whole test, from a fresh checkout to one closing line. Plain JavaScript: it runs before anything is installed.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPrograms, must, run, runBeside, say } from './programs.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = join(root, 'test-results');

/** What the tests run for real, and the Debian package that brings it. */
const PROGRAMS = [
  { package: 'chromium', isThere: () => existsSync('/usr/bin/chromium') },
  { package: 'redis-server', isThere: () => existsSync('/usr/bin/redis-server') },
  { package: 'postgresql', isThere: () => postgresIsThere() },
];

function postgresIsThere() {
  const versions = '/usr/lib/postgresql';
  if (!existsSync(versions)) return false;
  return readdirSync(versions).some((version) => existsSync(join(versions, version, 'bin/initdb')));
}

function installPackages() {
  const installed = join(root, 'node_modules/.package-lock.json');
  const locked = statSync(join(root, 'package-lock.json')).mtimeMs;
  if (existsSync(installed) && statSync(installed).mtimeMs >= locked) return;
  // Not npm ci: it refuses a lock file that leaves out the binaries of other platforms.
  must('npm install', 'npm', ['install', '--no-audit', '--no-fund']);
}

/** Counts of a runner's JSON report; a report that is missing is a failure. */
function counted(file, count) {
  try {
    return count(JSON.parse(readFileSync(join(results, file), 'utf8')));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function runUnitTests() {
  const args = ['vitest', 'run', '--config', 'tests/vitest.config.ts'];
  const report = ['--reporter=default', '--reporter=json', '--outputFile=test-results/unit.json'];
  const ok = await runBeside('npx', [...args, ...report]);
  const count = counted('unit.json', ({ numPassedTests, numFailedTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
  }));
  return ok ? count : { ...count, failed: Math.max(1, count.failed) };
}

function runEndToEndTests() {
  const args = ['playwright', 'test', '--config', 'tests/playwright.config.ts'];
  const ok = run('npx', args);
  const count = counted('e2e.json', ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }));
  return ok ? count : { ...count, failed: Math.max(1, count.failed) };
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
installPrograms(PROGRAMS, 'npm test');
installPackages();
must('The build', 'npm', ['run', 'build']);
// What one run has prepared serves the next one.
process.env.ECABINET_TEST_SHARED = mkdtempSync(join(tmpdir(), 'e-cabinet-tests-'));
// Unit tests wait much of the time: what checks the source fits beside them.
const [unit, ...checks] = await Promise.all([
  runUnitTests(),
  runBeside('npx', ['biome', 'check', '.']),
  runBeside('npx', ['tsc', '-p', 'tests']),
]);
const counts = [unit, runEndToEndTests()];
rmSync(process.env.ECABINET_TEST_SHARED, { recursive: true, force: true });
const passed = counts.reduce((sum, count) => sum + count.passed, checks.filter(Boolean).length);
const failed = counts.reduce((sum, count) => sum + count.failed, checks.filter((ok) => !ok).length);
say(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
