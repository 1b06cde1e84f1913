import type { MeetingId, OptionId, QuestionId, SeatId } from '@e-cabinet/domain';
import type { BallotReceipt } from '@e-cabinet/protocol';

const KEY = 'e-cabinet.ballot-receipts';
/** Under which answers stand that are being written. */
export const ANSWERS = 'e-cabinet.answers';
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

/** Asked for by every ballot that is drawn: what was read is parsed again when it is another text. */
let last: { readonly text: string; readonly receipts: readonly KeptReceipt[] } = {
  text: '',
  receipts: [],
};

function stored(): readonly KeptReceipt[] {
  try {
    const text = localStorage.getItem(KEY) ?? '';
    if (text !== last.text) last = { text, receipts: parsed(text) };
    return last.receipts;
  } catch {
    return [];
  }
}

function parsed(text: string): readonly KeptReceipt[] {
  try {
    const receipts: unknown = JSON.parse(text);
    return Array.isArray(receipts) ? receipts : [];
  } catch {
    return [];
  }
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
  try {
    localStorage.setItem(KEY, JSON.stringify([kept, ...others].slice(0, MOST_RECEIPTS)));
  } catch {
    // A managed device may forbid storage; the server gives the receipt again.
  }
}

/** How somebody voted here, or was about to answer, is nothing for the next person on a shared tablet. */
export function forgetReceipts(): void {
  try {
    localStorage.removeItem(KEY);
    localStorage.removeItem(ANSWERS);
  } catch {
    // Nothing was kept either.
  }
}

function isOf({ meetingId, questionId, seatId }: Ballot): (kept: KeptReceipt) => boolean {
  return ({ receipt, seatId: of }) =>
    of === seatId && receipt.meetingId === meetingId && receipt.questionId === questionId;
}
