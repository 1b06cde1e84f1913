import type { Recorded } from '../event.ts';
import type { Meeting } from '../meeting.ts';
import type { BridgeEvent } from './events.ts';

export function evolveBridges(meeting: Meeting, { event, at }: Recorded<BridgeEvent>): Meeting {
  const bridge = { ...event.report, reportedAt: at };
  return { ...meeting, bridges: { ...meeting.bridges, [event.seatId]: bridge } };
}
