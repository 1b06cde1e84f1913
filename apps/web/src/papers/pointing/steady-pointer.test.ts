import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Point, SteadyPointer } from './steady-pointer.ts';

const at = (x: number | null): Point => ({
  paperId: 'paper',
  paperVersion: 1,
  page: 3,
  spot: x === null ? null : { x, y: 0.5 },
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('where somebody points', () => {
  it('goes out fewer than 15 times a second, the last of those in between', async () => {
    const sent: Point[] = [];
    const pointer = new SteadyPointer(async (point) => sent.push(point));
    for (let x = 0; x < 100; x += 1) {
      pointer.say(at(x / 100));
      await vi.advanceTimersByTimeAsync(10);
    }
    pointer.say(at(null));
    await vi.advanceTimersByTimeAsync(100);
    expect(sent.length).toBeGreaterThan(10);
    expect(sent.length).toBeLessThanOrEqual(16);
    expect(sent.at(-1)).toEqual(at(null));
  });

  it('waits for the answer on a slow line', async () => {
    const answers: (() => void)[] = [];
    const sent: Point[] = [];
    const pointer = new SteadyPointer((point) => {
      sent.push(point);
      return new Promise<void>((answer) => answers.push(answer));
    });
    for (const x of [0.1, 0.2, 0.3]) pointer.say(at(x));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent).toEqual([at(0.1)]);
    answers[0]?.();
    await vi.advanceTimersByTimeAsync(100);
    expect(sent).toEqual([at(0.1), at(0.3)]);
  });

  it('is said again while it rests, and no more once it is lifted', async () => {
    const sent: Point[] = [];
    const pointer = new SteadyPointer(async (point) => sent.push(point));
    pointer.say(at(0.1));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sent).toEqual([at(0.1), at(0.1), at(0.1)]);
    pointer.say(at(null));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent.slice(3)).toEqual([at(null)]);
  });
});
