import {
  type ConsentList,
  dutyOf,
  type Meeting,
  type Mine,
  may,
  mayVoteOn,
  openQuestion,
  type Question,
  questionsOf,
  type Seat,
  votesInPerson,
} from '@e-cabinet/domain';
import { displayedQuestion } from '../../../meeting/displayed-question.ts';

/** The one thing a session asks of a seat now, or shows it of a vote; the most urgent first. */
export type Ask =
  /** Entitled to vote; also once the ballot is recorded, until the vote closes. */
  | { readonly kind: 'vote'; readonly question: Question }
  | { readonly kind: 'check-in' }
  /** A vote in which this seat has no ballot. */
  | { readonly kind: 'watch-vote'; readonly question: Question }
  | { readonly kind: 'result'; readonly question: Question }
  /** Items read out for adoption without debate. */
  | { readonly kind: 'consent-list'; readonly list: ConsentList }
  | { readonly kind: 'ready'; readonly question: Question };

/** Check-in is asked from this long before the announced start. */
const CHECK_IN_BEFORE_MS = 60 * 60_000;

export interface AskContext {
  readonly meeting: Meeting;
  readonly seat: Seat;
  readonly mine: Mine;
  /** Epoch milliseconds by the server's clock. */
  readonly now: number;
  /** Results and lists that the reader has put away: ids of questions, {@link consentKey}. */
  readonly seen: ReadonlySet<string>;
}

export function nextAsk(context: AskContext): Ask | null {
  const { meeting, seat, mine } = context;
  const open = openQuestion(meeting);
  const entitled = open !== undefined && !open.rollCall && votesInPerson(meeting, seat.id, open);
  if (open && entitled && !mine.ballots[open.id]) return { kind: 'vote', question: open };
  if (isCheckInAsked(context)) return { kind: 'check-in' };
  if (open) return { kind: entitled ? 'vote' : 'watch-vote', question: open };
  return consentList(context) ?? questionOfCurrentItem(context);
}

/** A list that is read out again is another list. */
export function consentKey({ announcedAt }: ConsentList): string {
  return `consent ${announcedAt}`;
}

function consentList({ meeting, seen }: AskContext): Ask | null {
  const { consentList: list, phase } = meeting;
  if (phase !== 'in-session' || !list || list.itemIds.length === 0) return null;
  return seen.has(consentKey(list)) ? null : { kind: 'consent-list', list };
}

function isCheckInAsked({ meeting, seat, mine, now }: AskContext): boolean {
  if (mine.attendance?.present || !may(dutyOf(meeting, seat), 'check-in')) return false;
  if (meeting.phase === 'in-session' || meeting.phase === 'suspended') return true;
  const opensAt = Date.parse(meeting.details.startsAt) - CHECK_IN_BEFORE_MS;
  return meeting.phase === 'published' && now >= opensAt;
}

/** A result stays until it is put away or the chair moves on; a question that was put asks for readiness. */
function questionOfCurrentItem({ meeting, seat, seen }: AskContext): Ask | null {
  if (meeting.phase !== 'in-session') return null;
  const result = displayedQuestion(meeting);
  if (result && !seen.has(result.id)) return { kind: 'result', question: result };
  const put = questionsOf(meeting, meeting.currentItemId ?? '').find(
    ({ state }) => state === 'put',
  );
  const item = put && meeting.agenda.items[put.itemId];
  return put && item && mayVoteOn(meeting, seat, item) ? { kind: 'ready', question: put } : null;
}
