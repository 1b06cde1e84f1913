import { accept, type Decision, refuse } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import { isInWriting } from '../opinion-ballots/in-writing.ts';
import type { RefusalCode } from '../refusals.ts';
import type { MeetingRules } from '../rules.ts';
import { same } from '../same.ts';
import { fitted } from '../seat.ts';
import type { MeetingDetails, ReviseMeeting, ScheduleMeeting } from './commands.ts';
import { hasBegun, seatsProblem } from './seats.ts';

/** A meeting begins with the secretariat's seats and whoever is already known. (M1) */
export function scheduleMeeting(meeting: Meeting, command: ScheduleMeeting): Decision {
  if (meeting.version > 0) return refuse('meeting-exists');
  const { type: _type, seats: given, ...scheduled } = command;
  const seats = given.map((seat) => fitted(seat, command.rules));
  const problem =
    detailsProblem(command.details) ?? rulesProblem(command.rules) ?? seatsProblem(meeting, seats);
  if (problem) return refuse(problem);
  return accept({ type: 'meeting-scheduled', ...scheduled }, { type: 'seats-given', seats });
}

/** What was to be held in writing is not held in a room later, nor the other way about. (L1) */
export function reviseMeeting(meeting: Meeting, { details, rules }: ReviseMeeting): Decision {
  const problem = detailsProblem(details) ?? rulesProblem(rules);
  if (problem) return refuse(problem);
  if (isInWriting({ details }) !== isInWriting(meeting)) return refuse('held-in-writing');
  if (hasBegun(meeting) && !sameButSpeakingTime(meeting.rules, rules)) {
    return refuse('already-in-session');
  }
  if (same(meeting.details, details) && same(meeting.rules, rules)) return accept();
  return accept({ type: 'meeting-revised', details, rules });
}

/** Nobody changes the rules of a game that has begun, but for how long a speech is. (M13) */
function sameButSpeakingTime(before: MeetingRules, after: MeetingRules): boolean {
  return same({ ...before, speakingSeconds: 0 }, { ...after, speakingSeconds: 0 });
}

type RulesRefusal = Extract<RefusalCode, 'rules-unworkable' | 'weights-not-by-name'>;

/** A quorum that can be reached, a majority of somebody, and answers of which one adopts and one rejects; weights would name whoever is not to be named. (M1, V35) */
export function rulesProblem(rules: MeetingRules): RulesRefusal | null {
  const { quorum, majority, answers, proxiesPerMember, noticeDays, reminders } = rules;
  const { numerator, denominator } = quorum;
  const { threshold } = majority;
  if (!(noticeDays >= 0) || new Set(reminders).size < reminders.length) return 'rules-unworkable';
  if (rules.freezeHours !== null && !(rules.freezeHours >= 0)) return 'rules-unworkable';
  if (!(proxiesPerMember >= 0)) return 'rules-unworkable';
  if (typeof threshold === 'number' && !(threshold >= 1)) return 'rules-unworkable';
  if (!(numerator > 0 && numerator <= denominator)) return 'rules-unworkable';
  if (!answers.includes('agree') || !answers.includes('disagree')) return 'rules-unworkable';
  if (new Set(answers).size < answers.length) return 'rules-unworkable';
  return rules.weightedVotes && !rules.byName ? 'weights-not-by-name' : null;
}

function detailsProblem({ title, startsAt, endsAt }: MeetingDetails): RefusalCode | null {
  if (!title.trim()) return 'text-needed';
  if (endsAt !== null && Date.parse(endsAt) <= Date.parse(startsAt)) return 'ends-before-start';
  return null;
}
