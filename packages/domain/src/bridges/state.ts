import type { Instant } from '../identifiers.ts';
import type { BridgeReport } from './commands.ts';

export interface BridgeState extends BridgeReport {
  readonly reportedAt: Instant;
}
