import { useCallback, useEffect, useState } from 'react';
import {
  beginDraft,
  conflictsOf,
  type Draft,
  isWritten,
  keepMine,
  rebase,
  takeTheirs,
} from './draft.ts';

export interface DraftFields<T extends object> {
  readonly value: T;
  readonly set: <K extends keyof T>(field: K, value: T[K]) => void;
  /** The cursor is in this field: it does not change under it. */
  readonly hold: (field: keyof T | null) => void;
  /** Fields in which somebody else has written something else. */
  readonly conflicts: readonly (keyof T)[];
  readonly theirs: T;
  readonly keepMine: (field: keyof T) => void;
  readonly takeTheirs: (field: keyof T) => void;
  readonly written: boolean;
  /** Begins anew, with the text as it is now. */
  readonly reset: () => void;
  /** Begins anew with what has just been saved, before it is known as `current`. */
  readonly beginWith: (saved: T) => void;
}

/** A form over something that others may change meanwhile; `current` is how it stands now. */
export function useDraft<T extends object>(current: T): DraftFields<T> {
  const [draft, setDraft] = useState<Draft<T>>(() => beginDraft(current));
  const [held, hold] = useState<keyof T | null>(null);
  const live = rebase(draft, current, held);
  useEffect(() => {
    if (live !== draft) setDraft(live);
  }, [live, draft]);
  const set = useCallback(
    <K extends keyof T>(field: K, value: T[K]) =>
      setDraft((before) => ({ ...before, mine: { ...before.mine, [field]: value } })),
    [],
  );
  return {
    value: live.mine,
    set,
    hold,
    conflicts: conflictsOf(live, current),
    theirs: current,
    keepMine: (field) => setDraft((before) => keepMine(before, current, field)),
    takeTheirs: (field) => setDraft((before) => takeTheirs(before, current, field)),
    written: isWritten(live),
    reset: () => setDraft(beginDraft(current)),
    beginWith: (saved) => setDraft(beginDraft(saved)),
  };
}
