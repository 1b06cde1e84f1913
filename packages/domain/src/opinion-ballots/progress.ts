import { entryIn } from '../drawers.ts';
import type { Meeting } from '../meeting.ts';

export interface BallotProgress {
  /** Members who are asked something. */
  readonly asked: number;
  /** Those of them who have answered everything they are asked. */
  readonly answered: number;
}

/** How far a ballot that was sent has come, open or closed. (L9) */
export function ballotProgress({ questions }: Meeting): BallotProgress {
  const asking = Object.values(questions).filter(
    ({ state }) => state === 'open' || state === 'closed',
  );
  const asked = new Set(asking.flatMap(({ electorate }) => electorate));
  const answered = [...asked].filter((seatId) =>
    asking.every(
      ({ electorate, ballots }) => !electorate.includes(seatId) || entryIn(ballots, seatId),
    ),
  );
  return { asked: asked.size, answered: answered.length };
}
