/** Another run tries others: `SEED=1234 npm run faults` repeats one. */
export const FIRST_SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);

/** A figure for whoever reads the run. */
export function report(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs the rounds one after another; a round that fails says by which seed it can be had again. */
export async function rounds(count: number, round: (seed: number) => Promise<void>): Promise<void> {
  for (let seed = FIRST_SEED; seed < FIRST_SEED + count; seed += 1) {
    try {
      await round(seed);
    } catch (cause) {
      throw new Error(`seed ${seed}: ${cause instanceof Error ? cause.message : cause}`, { cause });
    }
  }
}
