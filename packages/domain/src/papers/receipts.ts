import { entryIn, withEntry } from '../drawers.ts';
import type { SeatId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import type { Receipt } from './state.ts';

const NO_RECEIPT: Receipt = {
  deliveredAt: null,
  acknowledgedAt: null,
  opened: {},
  kept: {},
  copies: [],
};

/** The meeting with what is known of one seat's pack changed. */
export function changeReceipt(meeting: Meeting, seatId: SeatId, change: Partial<Receipt>): Meeting {
  const receipt = { ...NO_RECEIPT, ...entryIn(meeting.receipts, seatId), ...change };
  return { ...meeting, receipts: withEntry(meeting.receipts, seatId, receipt) };
}
