import type { MeetingId, OptionId, QuestionId, SeatId } from '@e-cabinet/domain';
import type { BallotReceipt } from '@e-cabinet/protocol';
import { deviceValue, keepDeviceValue } from '../offline/device-values.ts';

const RECEIPTS = 'ballot receipts';
/** Receipts kept on a device; the oldest are forgotten first. */
const MOST_RECEIPTS = 200;

/** What this device knows of one ballot by itself, whatever the server says later. */
export interface KeptReceipt {
  readonly seatId: SeatId;
  readonly choice: OptionId;
  readonly comment: string;
  readonly receipt: BallotReceipt;
}

interface Ballot {
  readonly meetingId: MeetingId;
  readonly questionId: QuestionId;
  readonly seatId: SeatId;
}

function stored(): readonly KeptReceipt[] {
  const receipts = deviceValue(RECEIPTS);
  return Array.isArray(receipts) ? receipts : [];
}

/** The receipt of the last ballot of a seat on a question, as far as this device knows. */
export function keptReceipt(ballot: Ballot): KeptReceipt | null {
  return stored().find(isOf(ballot)) ?? null;
}

/** Keeps a receipt in the place of that of an earlier ballot; never an earlier one in the place of a later. */
export function keepReceipt(kept: KeptReceipt): void {
  const ballot = { ...kept.receipt, seatId: kept.seatId };
  if ((keptReceipt(ballot)?.receipt.version ?? 0) >= kept.receipt.version) return;
  const others = stored().filter((each) => !isOf(ballot)(each));
  keepDeviceValue(RECEIPTS, [kept, ...others].slice(0, MOST_RECEIPTS));
}

function isOf({ meetingId, questionId, seatId }: Ballot): (kept: KeptReceipt) => boolean {
  return ({ receipt, seatId: of }) =>
    of === seatId && receipt.meetingId === meetingId && receipt.questionId === questionId;
}
