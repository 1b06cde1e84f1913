import type { NoticeKind } from '@e-cabinet/protocol';
import type { NewNotice } from '@e-cabinet/storage';
import type { SessionToAttend } from './session.ts';

/** Changes that follow each other are told together, once none has followed for so long. */
const CALM_MS = 10 * 60_000;
/** So near to the start a change of time or place is told at once, and at any hour. */
const NEAR_MS = 24 * 60 * 60_000;

/** What people have to have been told of a session by now; the same session gives the same keys. */
export function sessionNotices(session: SessionToAttend, now: Date): readonly NewNotice[] {
  const { meetingId, sentAt, startsAt, movedAt, cancelled } = session;
  return session.attendees.flatMap(({ personId, papersAt }) => {
    const notice = (kind: NoticeKind, of: string): NewNotice => {
      const key = [meetingId, kind, of, personId].join(' ');
      return { key, personId, meetingId, submissionId: null, kind, until: startsAt };
    };
    if (cancelled) return [notice('session-cancelled', sentAt)];
    const told = [notice('session-invited', sentAt)];
    if (movedAt && (isCalm(movedAt, now) || isUrgent(session, now))) {
      told.push(notice('session-moved', movedAt));
    }
    if (papersAt && isCalm(papersAt, now)) told.push(notice('session-papers', papersAt));
    return told;
  });
}

function isCalm(since: string, now: Date): boolean {
  return now.getTime() - Date.parse(since) >= CALM_MS;
}

/** Whether what is told of it now may not wait for the morning. */
export function isUrgent({ startsAt, movedAt, cancelled }: SessionToAttend, now: Date): boolean {
  const isNews = cancelled || movedAt !== null;
  return isNews && Date.parse(startsAt) - now.getTime() < NEAR_MS;
}
