import { withEntry } from '../drawers.ts';
import type { Evolvers } from '../event.ts';
import type { BridgeEvent } from './events.ts';

export const evolveBridges: Evolvers<BridgeEvent> = {
  'bridge-reported': (meeting, { event: { seatId, report }, at }) => {
    const bridge = { ...report, reportedAt: at };
    return { ...meeting, bridges: withEntry(meeting.bridges, seatId, bridge) };
  },
};
