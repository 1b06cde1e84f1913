import { isInWriting, type Owed } from '@e-cabinet/domain';
import type { HomeMeeting, OwedLine } from '@e-cabinet/protocol';

export interface ArrangedHome {
  /** Running, else the next to come; null without any. */
  readonly next: HomeMeeting | null;
  /** Whatever else is still to come, the earliest first. */
  readonly later: readonly HomeMeeting[];
}

export function isRunning({ phase }: Pick<HomeMeeting, 'phase'>): boolean {
  return phase === 'in-session' || phase === 'suspended';
}

/** An opinion ballot is no meeting to go to; it has a list of its own. */
export function isSession({ kind }: Pick<HomeMeeting, 'kind'>): boolean {
  return !isInWriting({ details: { kind } });
}

/** @param meetings the earliest first, as the server lists them */
export function arrangeHome(meetings: readonly HomeMeeting[]): ArrangedHome {
  const coming = meetings.filter(
    (meeting) => isSession(meeting) && (meeting.phase === 'published' || isRunning(meeting)),
  );
  const next = coming.find(isRunning) ?? coming[0] ?? null;
  return { next, later: coming.filter((meeting) => meeting !== next) };
}

/** The most urgent first. */
const OWED_KINDS = [
  'vote',
  'opine',
  'check-in',
  'acknowledge',
  'answer',
  'name-attendees',
  'read',
  'position',
] as const;
export type OwedKind = Owed['kind'];

export interface OwedGroup {
  readonly kind: OwedKind;
  /** Never empty: the number shown is its length. */
  readonly lines: readonly OwedLine[];
}

export function owedGroups(lines: readonly OwedLine[]): readonly OwedGroup[] {
  return OWED_KINDS.map((kind) => ({
    kind,
    lines: lines.filter(({ owed }) => owed.kind === kind),
  })).filter((group) => group.lines.length > 0);
}

/** Where the thing itself is: one tap from its line. */
export function addressOf(meetingId: string, owed: Owed): string {
  const session = `/meetings/${encodeURIComponent(meetingId)}`;
  switch (owed.kind) {
    case 'read': {
      const place = new URLSearchParams({ sheet: owed.paperId });
      if (owed.itemId !== null) place.set('item', owed.itemId);
      return `${session}?${place}`;
    }
    case 'position':
      return `${session}?${new URLSearchParams({ item: owed.itemId })}`;
    case 'opine':
      return `/opinion-ballots/${encodeURIComponent(meetingId)}?${new URLSearchParams({ question: owed.questionId })}`;
    case 'vote':
    case 'check-in':
    case 'acknowledge':
    case 'answer':
    case 'name-attendees':
      return session;
  }
}
