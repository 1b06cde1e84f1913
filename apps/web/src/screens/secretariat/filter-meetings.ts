import { isInWriting, type Phase } from '@e-cabinet/domain';
import type { MeetingLine } from '@e-cabinet/protocol';
import dayjs from 'dayjs';
import { holdingWords } from '../../words/holding-words.ts';

export const WHEN = ['coming', 'past', 'all'] as const;
export type When = (typeof WHEN)[number];

export interface MeetingFilter {
  readonly when: When;
  readonly phase: Phase | null;
  readonly text: string;
}

/** The meetings asked for: those to come the next first, those that are over the last first. */
export function filterMeetings<Line extends MeetingLine>(
  meetings: readonly Line[],
  { when, phase, text }: MeetingFilter,
  now: Date,
): readonly Line[] {
  const holds = holdingWords(text);
  const found = meetings.filter((meeting) => {
    return (
      (when === 'all' || isPast(meeting, now) === (when === 'past')) &&
      (phase === null || meeting.phase === phase) &&
      holds(`${meeting.title} ${meeting.place}`)
    );
  });
  const inOrder = [...found].sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  return when === 'past' ? inOrder.reverse() : inOrder;
}

/** A meeting that is held, called off, or whose day has gone by. */
function isPast({ kind, phase, startsAt, endsAt }: MeetingLine, now: Date): boolean {
  if (phase === 'closed' || phase === 'cancelled') return true;
  if (phase === 'in-session' || phase === 'suspended') return false;
  // A ballot that has run out is still to be closed.
  if (isInWriting({ details: { kind } })) return false;
  return dayjs(endsAt ?? startsAt).isBefore(now, 'day');
}

/** Meetings under the first day of their month, in the order in which they come. */
export function byMonth<Line extends MeetingLine>(
  meetings: readonly Line[],
): readonly { readonly month: string; readonly meetings: readonly Line[] }[] {
  const months = new Map<string, Line[]>();
  for (const meeting of meetings) {
    const month = dayjs(meeting.startsAt).startOf('month').toISOString();
    months.set(month, [...(months.get(month) ?? []), meeting]);
  }
  return [...months].map(([month, those]) => ({ month, meetings: those }));
}
