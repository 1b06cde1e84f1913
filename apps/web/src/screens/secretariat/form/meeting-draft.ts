import {
  GOVERNMENT_RULES,
  type Instant,
  isInWriting,
  type MeetingDetails,
  type MeetingRules,
} from '@e-cabinet/domain';

/** Everything the form of a meeting writes; times are instants. */
export interface MeetingDraft extends MeetingDetails {
  readonly rules: MeetingRules;
  readonly practice: boolean;
}

/** A new session: the rules of the Government, times still to be said. */
export function emptyDraft(startsAt: string, endsAt: string): MeetingDraft {
  return {
    title: '',
    kind: 'ordinary',
    place: '',
    startsAt,
    endsAt,
    videoLink: null,
    rules: GOVERNMENT_RULES,
    practice: false,
  };
}

/** What did not hold when older meetings were made, and is in none of their logs. */
const SINCE: Partial<MeetingRules> = { freezeHours: null, copiesAllowed: false };

/** The rules of a meeting, in full: those that came after it was made do not hold in it until somebody says so. */
export function wholeRules(rules: MeetingRules): MeetingRules {
  return { ...SINCE, ...rules };
}

export function detailsOf(draft: MeetingDraft): MeetingDetails {
  const { title, kind, place, startsAt, endsAt, videoLink } = draft;
  return {
    title: title.trim(),
    kind,
    place: place.trim(),
    startsAt,
    endsAt,
    videoLink: videoLink?.trim() || null,
  };
}

/** Of a new ballot, which has no place and whose answers are awaited from now on; a session as it is written. */
export function withDeadline(draft: MeetingDraft, now: Instant, suggested: Instant): MeetingDraft {
  if (!isInWriting({ details: draft })) return draft;
  return { ...draft, place: '', videoLink: null, startsAt: now, endsAt: draft.endsAt ?? suggested };
}
