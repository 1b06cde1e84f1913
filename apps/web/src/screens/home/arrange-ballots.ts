import {
  type Instant,
  isInWriting,
  type WorkCalendar,
  workingDaysBetween,
} from '@e-cabinet/domain';
import type { HomeMeeting } from '@e-cabinet/protocol';

/** How an opinion ballot stands for the reader. */
export type BallotStanding =
  | 'in-time'
  | 'due-soon'
  | 'overdue'
  | 'answered'
  | 'recalled'
  | 'closed';

export interface ListedBallot {
  readonly meeting: HomeMeeting;
  readonly standing: BallotStanding;
  /** Questions that the reader has not answered. */
  readonly left: number;
}

export interface ArrangedBallots {
  /** Something of it is still to be done, the earliest deadline first. */
  readonly toDo: readonly ListedBallot[];
  readonly done: readonly ListedBallot[];
}

const IN_HAND: ReadonlySet<BallotStanding> = new Set<BallotStanding>([
  'in-time',
  'due-soon',
  'overdue',
]);

/** The secretariat has a list of its own. @param now by the server's clock */
export function arrangeBallots(
  meetings: readonly HomeMeeting[],
  now: Instant,
  calendar: WorkCalendar,
): ArrangedBallots {
  const ballots = meetings
    .filter(({ kind, role }) => isInWriting({ details: { kind } }) && role !== 'secretary')
    .map((meeting) => ({
      meeting,
      standing: standingOf(meeting, now, calendar),
      left: meeting.owed.filter(({ owed }) => owed.kind === 'opine').length,
    }))
    .sort((one, other) => deadlineOf(one.meeting) - deadlineOf(other.meeting));
  return {
    toDo: ballots.filter(({ standing }) => IN_HAND.has(standing)),
    done: ballots.filter(({ standing }) => !IN_HAND.has(standing)),
  };
}

function standingOf(meeting: HomeMeeting, now: Instant, calendar: WorkCalendar): BallotStanding {
  const { phase, role, owed, endsAt } = meeting;
  if (phase === 'cancelled') return 'recalled';
  if (phase === 'closed') return 'closed';
  const answers = role === 'chair' || role === 'member';
  if (answers && !owed.some((line) => line.owed.kind === 'opine')) return 'answered';
  if (endsAt === null) return 'in-time';
  if (Date.parse(endsAt) <= Date.parse(now)) return 'overdue';
  // Whoever looks today has no other working day before the last one.
  return workingDaysBetween(now, endsAt, calendar) <= 1 ? 'due-soon' : 'in-time';
}

function deadlineOf({ endsAt, startsAt }: HomeMeeting): number {
  return Date.parse(endsAt ?? startsAt);
}
