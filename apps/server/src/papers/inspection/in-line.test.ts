import { expect, test } from 'vitest';
import type { Findings } from './findings.ts';
import { inLine } from './in-line.ts';
import type { Inspect } from './inspect.ts';

const broken: Findings = { sound: false, refusal: { refusal: 'pdf-broken' } };

/** Inspections that end when they are told to. */
function manual() {
  const running = new Map<string, () => void>();
  const inspect: Inspect = (path, signal) => {
    signal?.throwIfAborted();
    return new Promise((resolve) => {
      running.set(path, () => {
        running.delete(path);
        resolve(broken);
      });
    });
  };
  return { running, inspect };
}

test('no more are inspected at once than may be, the others in their order', async () => {
  const { running, inspect } = manual();
  const queued = inLine(inspect, 2);
  const all = ['a', 'b', 'c', 'd'].map((path) => queued(path));
  await expect.poll(() => [...running.keys()]).toEqual(['a', 'b']);
  running.get('a')?.();
  await expect.poll(() => [...running.keys()]).toEqual(['b', 'c']);
  running.get('b')?.();
  await expect.poll(() => [...running.keys()]).toEqual(['c', 'd']);
  running.get('c')?.();
  running.get('d')?.();
  expect(await Promise.all(all)).toEqual([broken, broken, broken, broken]);
});

test('who leaves while waiting is never inspected, and those behind move up', async () => {
  const { running, inspect } = manual();
  const queued = inLine(inspect, 1);
  const leaving = new AbortController();
  const first = queued('a');
  const left = queued('b', leaving.signal);
  const last = queued('c');
  leaving.abort(new Error('left'));
  await expect.poll(() => [...running.keys()]).toEqual(['a']);
  running.get('a')?.();
  await expect(left).rejects.toThrow('left');
  await expect.poll(() => [...running.keys()]).toEqual(['c']);
  running.get('c')?.();
  expect(await Promise.all([first, last])).toEqual([broken, broken]);
});
