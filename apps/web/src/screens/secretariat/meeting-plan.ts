import type { SendAnswer } from '@e-cabinet/client';
import type { Command, CommandId, Instant, Meeting } from '@e-cabinet/domain';
import type { Refusal } from '../../meeting/use-act.ts';
import { copyCommands } from './copy-meeting.ts';
import { detailsOf, type MeetingDraft } from './form/meeting-draft.ts';
import type { MeetingDates } from './series-dates.ts';

/** A command with the id under which it is asked for, however often. */
export interface PlannedAct {
  readonly id: CommandId;
  readonly command: Command;
}

/** A meeting that is to be made; all its identifiers are fixed, so that nothing is made twice. */
export interface PlannedMeeting {
  readonly meetingId: string;
  readonly startsAt: Instant;
  /** What is still to be asked for, in this order. */
  readonly left: readonly PlannedAct[];
  /** It is there, if not yet whole. */
  readonly made: boolean;
}

export interface PlanParts {
  readonly draft: MeetingDraft;
  readonly bodyId: string;
  /** The meeting that is copied. */
  readonly source: Meeting | null;
  readonly dates: readonly MeetingDates[];
  readonly newId: () => string;
}

/** One meeting for each date, each by the same commands as a single one. */
export function planMeetings({ dates, ...parts }: PlanParts): readonly PlannedMeeting[] {
  return dates.map((when) => {
    const meetingId = parts.newId();
    const commands = commandsFor({ ...parts, draft: { ...parts.draft, ...when } }, meetingId);
    const left = commands.map((command) => ({ id: parts.newId(), command }));
    return { meetingId, startsAt: when.startsAt, left, made: false };
  });
}

function commandsFor(
  { draft, bodyId, source, newId }: Omit<PlanParts, 'dates'>,
  meetingId: string,
): readonly Command[] {
  const { rules, practice } = draft;
  const details = detailsOf(draft);
  if (source) return copyCommands(source, { meetingId, details, rules, practice, newId });
  const scheduled = { meetingId, bodyId, details, rules, practice, copiedFrom: null, seats: [] };
  return [{ type: 'schedule-meeting', ...scheduled }];
}

export function isWhole({ left }: PlannedMeeting): boolean {
  return left.length === 0;
}

type Send = (meetingId: string, act: PlannedAct) => Promise<SendAnswer>;

export interface CarriedOut {
  readonly plan: readonly PlannedMeeting[];
  /** Why it went no further; null when everything is made. */
  readonly refusal: Refusal | null;
}

/** Asks for what is left of a plan, up to the first refusal. Tried again, it goes on where it stopped. */
export async function carryOut(plan: readonly PlannedMeeting[], send: Send): Promise<CarriedOut> {
  const now = [...plan];
  for (const [index, planned] of plan.entries()) {
    for (const [sent, act] of planned.left.entries()) {
      const answer = await send(planned.meetingId, act);
      if (!answer.accepted) {
        const { refusal, facts } = answer;
        return { plan: now, refusal: { refusal, facts } };
      }
      now[index] = { ...planned, left: planned.left.slice(sent + 1), made: true };
    }
  }
  return { plan: now, refusal: null };
}

/** Something of it is there, or may be: it can only be finished, not planned anew. */
export function isBegun({ plan, refusal }: CarriedOut): boolean {
  return plan.some(({ made }) => made) || refusal?.refusal === 'unanswered';
}
