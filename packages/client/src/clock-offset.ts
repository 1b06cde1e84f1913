/** One exchange with the server, from which the difference of the clocks can be told. */
export interface ClockSample {
  /** Server's clock minus ours, in milliseconds, had the way there and back been equally long. */
  readonly offsetMs: number;
  /** There and back, in milliseconds. The offset is wrong by half of it at most. */
  readonly roundTripMs: number;
}

/** Samples kept: at a beat every 5 s those of the last minute. */
const KEPT = 12;
/** Of those, the ones with the shortest way say the most. */
const BEST = 5;

export function clockSample(sentAt: number, answeredAt: number, serverTime: number): ClockSample {
  return { offsetMs: serverTime - (sentAt + answeredAt) / 2, roundTripMs: answeredAt - sentAt };
}

/** Adds a sample, oldest out first. */
export function addSample(
  samples: readonly ClockSample[],
  sample: ClockSample,
): readonly ClockSample[] {
  // Two samples whose possible errors do not overlap cannot both be right: a clock was set meanwhile.
  const agreeing = samples.filter(
    ({ offsetMs, roundTripMs }) =>
      Math.abs(offsetMs - sample.offsetMs) <= (roundTripMs + sample.roundTripMs) / 2 + 1,
  );
  return [...agreeing, sample].slice(-KEPT);
}

/** Server's clock minus ours, in milliseconds: the median of the samples with the shortest way. 0 without any. */
export function offsetOf(samples: readonly ClockSample[]): number {
  const best = samples
    .toSorted((a, b) => a.roundTripMs - b.roundTripMs)
    .slice(0, BEST)
    .map(({ offsetMs }) => offsetMs)
    .sort((a, b) => a - b);
  const middle = best[Math.floor((best.length - 1) / 2)] ?? 0;
  const next = best[Math.ceil((best.length - 1) / 2)] ?? 0;
  return Math.round((middle + next) / 2);
}
