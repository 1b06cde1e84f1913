/** What somebody is writing over something that others may change meanwhile. */
export interface Draft<T extends object> {
  /** The text as it stood when this was begun, or was last looked at. */
  readonly base: T;
  readonly mine: T;
}

export function beginDraft<T extends object>(current: T): Draft<T> {
  return { base: current, mine: current };
}

/**
 * The draft over the text as others have it now: fields nobody is writing in follow it, fields that
 * were written in (or are held by the cursor) stay. Equal drafts stay the same object.
 */
export function rebase<T extends object>(
  draft: Draft<T>,
  theirs: T,
  held: keyof T | null = null,
): Draft<T> {
  const base = { ...draft.base };
  const mine = { ...draft.mine };
  let moved = false;
  for (const field of fieldsOf(theirs)) {
    if (alike(theirs[field], draft.base[field])) continue;
    const written = !alike(draft.mine[field], draft.base[field]) || field === held;
    if (written && !alike(draft.mine[field], theirs[field])) continue;
    base[field] = theirs[field];
    mine[field] = theirs[field];
    moved = true;
  }
  return moved ? { base, mine } : draft;
}

/** Fields in which somebody else has written something else meanwhile: to be chosen. */
export function conflictsOf<T extends object>(draft: Draft<T>, theirs: T): readonly (keyof T)[] {
  return fieldsOf(theirs).filter((field) => !alike(theirs[field], draft.base[field]));
}

export function keepMine<T extends object>(draft: Draft<T>, theirs: T, field: keyof T): Draft<T> {
  return { ...draft, base: { ...draft.base, [field]: theirs[field] } };
}

export function takeTheirs<T extends object>(draft: Draft<T>, theirs: T, field: keyof T): Draft<T> {
  return {
    base: { ...draft.base, [field]: theirs[field] },
    mine: { ...draft.mine, [field]: theirs[field] },
  };
}

/** Whether there is anything to save. */
export function isWritten<T extends object>({ base, mine }: Draft<T>): boolean {
  return fieldsOf(base).some((field) => !alike(base[field], mine[field]));
}

function fieldsOf<T extends object>(value: T): readonly (keyof T)[] {
  return Object.keys(value) as (keyof T)[];
}

/** Fields hold texts, numbers and short lists of identifiers. */
function alike(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
}
