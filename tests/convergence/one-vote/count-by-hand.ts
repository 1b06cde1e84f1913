import type { QuestionId } from '@e-cabinet/domain';
import type { StoredEvent } from '@e-cabinet/sync';
import { grouped } from '../grouped.ts';

/** The ballot that stands for a seat. */
export interface Standing {
  readonly choice: string | null;
  readonly comment: string;
  readonly version: number;
  readonly commandId: string;
}

export interface CountedByHand {
  /** By seat: the last ballot before the closing. */
  readonly ballots: ReadonlyMap<string, Standing>;
  /** Ballots recorded behind the closing, of which there may be none. */
  readonly tooLate: number;
  readonly closings: readonly StoredEvent[];
}

/** Reads a vote from the log line by line, as somebody with paper and pencil would; by none of the product's rules. */
export function countByHand(log: readonly StoredEvent[], questionId: QuestionId): CountedByHand {
  const ballots = new Map<string, Standing>();
  const closings: StoredEvent[] = [];
  let tooLate = 0;
  for (const stored of log) {
    const { event, version, commandId } = stored;
    if (event.type === 'vote-closed' && event.questionId === questionId) closings.push(stored);
    if (event.type !== 'ballot-cast' || event.questionId !== questionId) continue;
    if (closings.length > 0) tooLate += 1;
    const { seatId, choice, comment } = event;
    ballots.set(seatId ?? 'nobody', { choice, comment, version, commandId });
  }
  return { ballots, tooLate, closings };
}

/** @returns finds the ballot that stood for a seat in a vote at a version of the meeting */
export function standings(
  log: readonly StoredEvent[],
): (questionId: QuestionId, seatId: string, version: number) => StoredEvent | undefined {
  const cast = grouped(log, ({ event }) =>
    event.type === 'ballot-cast' ? `${event.questionId} ${event.seatId}` : '',
  );
  return (questionId, seatId, version) =>
    cast.get(`${questionId} ${seatId}`)?.findLast((each) => each.version <= version);
}
