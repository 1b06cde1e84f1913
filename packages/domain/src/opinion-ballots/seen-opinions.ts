import { entryIn } from '../drawers.ts';
import type { QuestionId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import type { Seat } from '../seat.ts';
import type { ViewClass } from '../view.ts';
import { isInWriting } from './in-writing.ts';

const MEMBERS: readonly ViewClass[] = ['chair', 'members'];

/** Questions of which a seat, not of the secretariat, sees every answer as it comes. (L8) */
export function seenOpinions(
  meeting: Meeting,
  seat: Seat,
  viewClass: ViewClass,
): ReadonlySet<QuestionId> {
  if (!isInWriting(meeting)) return NONE;
  if (meeting.rules.opinionsShown !== 'after-own-answer' || !MEMBERS.includes(viewClass))
    return NONE;
  const member = seat.forSeatId ?? seat.id;
  const answered = Object.values(meeting.questions).filter(({ ballots }) =>
    entryIn(ballots, member),
  );
  return new Set(answered.map(({ id }) => id));
}

const NONE: ReadonlySet<QuestionId> = new Set();
