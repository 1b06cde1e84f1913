import { type BridgeState, entryIn, type Meeting, type Seat, type SeatId } from '@e-cabinet/domain';
import type { Presence } from '@e-cabinet/protocol';
import { presenceOf, type SeatPresence } from '../../meeting/presence.ts';

const BRIDGE_CONDITIONS = ['lost', 'unreported', 'not-ready', 'ready'] as const;
/** What the centre has to do about a point: the worst first. */
export type BridgeCondition = (typeof BRIDGE_CONDITIONS)[number];

export interface BridgeLine {
  readonly seat: Seat;
  readonly report: BridgeState | null;
  readonly presence: SeatPresence;
  readonly condition: BridgeCondition;
}

/** Every bridge point as it stands now, those with trouble first. */
export function bridgeLines(
  meeting: Pick<Meeting, 'seats' | 'bridges'>,
  latest: ReadonlyMap<SeatId, Presence>,
  now: number,
): readonly BridgeLine[] {
  return Object.values(meeting.seats)
    .filter(({ role }) => role === 'bridge')
    .map((seat) => {
      const report = entryIn(meeting.bridges, seat.id) ?? null;
      const presence = presenceOf(latest.get(seat.id), now);
      return { seat, report, presence, condition: conditionOf(report, presence) };
    })
    .sort((a, b) => weight(a) - weight(b));
}

export interface BridgeTotals {
  readonly points: number;
  readonly ready: number;
  /** Silent for too long, or not connected after having reported. */
  readonly lost: number;
  readonly people: number;
}

export function bridgeTotals(lines: readonly BridgeLine[]): BridgeTotals {
  const count = (condition: BridgeCondition) =>
    lines.filter((line) => line.condition === condition).length;
  return {
    points: lines.length,
    ready: count('ready'),
    lost: count('lost'),
    people: lines.reduce((sum, { report }) => sum + (report?.peoplePresent ?? 0), 0),
  };
}

/** A point that was there once and is not heard of any more is lost, whatever it reported. (B4) */
function conditionOf(report: BridgeState | null, presence: SeatPresence): BridgeCondition {
  if (presence.state === 'silent') return 'lost';
  if (presence.state === 'away') return report ? 'lost' : 'unreported';
  if (!report) return 'unreported';
  return report.ready ? 'ready' : 'not-ready';
}

function weight({ condition }: BridgeLine): number {
  return BRIDGE_CONDITIONS.indexOf(condition);
}
