import type { Actor } from '../actor.ts';
import { accept, type Deciders, type Decision, refuse } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import type { BridgeCommand, ReportBridge } from './commands.ts';

export const decideBridges: Deciders<BridgeCommand> = { 'report-bridge': reportBridge };

/** A point reports itself, as often as it likes, under the name of its head; ready means that it says so. (B1, B2) */
function reportBridge(_meeting: Meeting, { report }: ReportBridge, { seat }: Actor): Decision {
  if (!seat) return refuse('no-seat');
  if (!report.head.trim()) return refuse('text-needed');
  return accept({ type: 'bridge-reported', seatId: seat.id, report });
}
