import type { BodyRole, Person, PersonChange, PersonCreation, Position } from '@e-cabinet/protocol';

/** A person as being written: texts as typed. */
export interface PersonDraft {
  readonly vi: string;
  readonly en: string;
  /** Empty for nobody who signs in. */
  readonly login: string;
  /** Empty for nobody who is written to. */
  readonly email: string;
  readonly roles: readonly BodyRole[];
  readonly positions: readonly PositionDraft[];
}

export interface PositionDraft {
  /** Tells the lines of the form apart. */
  readonly key: string;
  readonly unitId: string;
  readonly vi: string;
  readonly en: string;
  readonly since: string | null;
  readonly until: string | null;
}

export const NOBODY_YET: PersonDraft = {
  vi: '',
  en: '',
  login: '',
  email: '',
  roles: [],
  positions: [],
};

export function draftOf({ name, login, email, roles, positions }: Person): PersonDraft {
  return {
    ...name,
    login: login ?? '',
    email: email ?? '',
    roles,
    positions: positions.map(({ unitId, title, since, until }, place) => ({
      key: String(place),
      unitId,
      ...title,
      since,
      until,
    })),
  };
}

export function creationOf(draft: PersonDraft): PersonCreation {
  return {
    name: nameOf(draft),
    login: loginOf(draft),
    email: draft.email.trim() || null,
    roles: [...draft.roles],
    positions: draft.positions.map(positionOf),
  };
}

/** Only what was written in: what another administrator has changed meanwhile stays. */
export function changeOf(before: PersonDraft, draft: PersonDraft): PersonChange {
  const [old, all] = [creationOf(before), creationOf(draft)];
  const written = Object.entries(all).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(old[field as keyof typeof old]),
  );
  return Object.fromEntries(written);
}

/** A name without its English half stands in Vietnamese for both. */
export function nameOf({ vi, en }: { readonly vi: string; readonly en: string }) {
  return { vi: vi.trim(), en: en.trim() || vi.trim() };
}

function loginOf({ login }: PersonDraft): string | null {
  return login.trim().toLowerCase() || null;
}

function positionOf({ unitId, since, until, ...title }: PositionDraft): Position {
  return { unitId, title: nameOf(title), since, until };
}

/** The same as the protocol's `login`, which comes with all schemas. */
const LOGIN = /^[a-z0-9][a-z0-9._@-]{2,63}$/;

/** What the server would not take, by the place in the form where it stands. */
export function isLoginMalformed(draft: PersonDraft): boolean {
  const login = loginOf(draft);
  return login !== null && !LOGIN.test(login);
}

export function endsBeforeItBegins({ since, until }: PositionDraft): boolean {
  return since !== null && until !== null && until < since;
}
