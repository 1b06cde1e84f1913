/** What a bridge point checks before the session. */
export const READINESS_CHECKS = ['picture', 'sound', 'line', 'papers'] as const;
export type ReadinessCheck = (typeof READINESS_CHECKS)[number];

/** What a bridge point says of itself. */
export interface BridgeReport {
  /** Head of the point, as announced: "Chairman of the provincial People's Committee". */
  readonly head: string;
  readonly technician: string;
  readonly phone: string;
  readonly peoplePresent: number;
  readonly devices: readonly string[];
  readonly checks: Readonly<Record<ReadinessCheck, boolean>>;
  readonly ready: boolean;
}

export interface ReportBridge {
  readonly type: 'report-bridge';
  readonly report: BridgeReport;
}

export type BridgeCommand = ReportBridge;
