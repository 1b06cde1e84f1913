import { expect, it } from 'vitest';
import { onceMore } from './once-more.ts';

it('acts once more for all that was asked meanwhile, and never twice at a time', async () => {
  const ends: (() => void)[] = [];
  let [began, atOnce] = [0, 0];
  const act = onceMore(async () => {
    began += 1;
    atOnce += 1;
    expect(atOnce).toBe(1);
    await new Promise<void>((end) => ends.push(end));
    atOnce -= 1;
  });
  const [first, second, third] = [act(), act(), act()];
  ends.shift()?.();
  await first;
  await expect.poll(() => ends.length).toBe(1);
  const fourth = act();
  ends.shift()?.();
  await Promise.all([second, third]);
  await expect.poll(() => ends.length).toBe(1);
  ends.shift()?.();
  await fourth;
  expect(began).toBe(3);
});

it('goes on after an act that failed', async () => {
  let fails = true;
  const act = onceMore(async () => {
    if (fails) throw new Error('no');
  });
  const [first, second] = [act(), act()];
  await expect(first).rejects.toThrow('no');
  await expect(second).rejects.toThrow('no');
  fails = false;
  await act();
});
