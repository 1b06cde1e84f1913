import {
  PRESENCE_SECONDS,
  type Presence,
  type SessionState,
  type ShownPage,
} from '@e-cabinet/sync';

interface Term {
  readonly presence: Presence;
  readonly until: number;
}

export interface InProcessSettings {
  /** Milliseconds of any clock that never goes back. */
  readonly monotonic: () => number;
  readonly presenceSeconds?: number;
}

/** Session state of an installation that is one process; it ends with the process. */
export function createInProcessSessionState(settings: InProcessSettings): SessionState {
  const { monotonic, presenceSeconds = PRESENCE_SECONDS } = settings;
  const meetings = new Map<string, Map<string, Term>>();
  const pages = new Map<string, ShownPage>();
  return {
    async beat(meetingId, presence) {
      const terms = meetings.get(meetingId) ?? new Map<string, Term>();
      meetings.set(meetingId, terms);
      terms.set(presence.connectionId, {
        presence,
        until: monotonic() + presenceSeconds * 1_000,
      });
    },
    async leave(meetingId, connectionId) {
      const terms = meetings.get(meetingId);
      terms?.delete(connectionId);
      if (terms?.size === 0) meetings.delete(meetingId);
    },
    async present(meetingId) {
      const terms = meetings.get(meetingId);
      if (!terms) return [];
      forgetExpired(terms, monotonic());
      if (terms.size === 0) meetings.delete(meetingId);
      return [...terms.values()].map((term) => term.presence);
    },
    async showPage(meetingId, page) {
      if (page) pages.set(meetingId, page);
      else pages.delete(meetingId);
    },
    shownPage: async (meetingId) => pages.get(meetingId) ?? null,
    condition: () => 'live',
    async close() {
      meetings.clear();
      pages.clear();
    },
  };
}

function forgetExpired(terms: Map<string, Term>, now: number): void {
  for (const [connectionId, term] of terms) {
    if (term.until <= now) terms.delete(connectionId);
  }
}
