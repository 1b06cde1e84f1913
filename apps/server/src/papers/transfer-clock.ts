export interface TransferLimits {
  /** A sender silent for so long, in ms, has gone away without saying so. */
  readonly stallMs: number;
  /** The longest a transfer may take, in ms. */
  readonly totalMs: number;
}

/** Watches over a transfer; `expired` is called once, when either limit is reached first. */
export function transferClock(limits: TransferLimits, expired: () => void) {
  const stall = setTimeout(expired, limits.stallMs);
  const total = setTimeout(expired, limits.totalMs);
  return {
    /** To be called whenever something arrived. */
    moved: () => void stall.refresh(),
    stop() {
      clearTimeout(stall);
      clearTimeout(total);
    },
  };
}
