import type { Actor } from '../actor.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import type { BridgeCommand } from './commands.ts';

/** A point reports itself, as often as it likes; ready means that it says so. (B1, B2) */
export function decideBridges(
  _meeting: Meeting,
  command: BridgeCommand,
  { seat }: Actor,
): Decision {
  if (!seat) return refuse('no-seat');
  if (!command.report.head.trim()) return refuse('text-needed');
  return accept({ type: 'bridge-reported', seatId: seat.id, report: command.report });
}
