import type { SeatId } from '../identifiers.ts';
import type { BridgeReport } from './commands.ts';

export type BridgeEvent = {
  readonly type: 'bridge-reported';
  readonly seatId: SeatId;
  readonly report: BridgeReport;
};
