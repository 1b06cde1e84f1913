/** A conclusion as it is being typed, over the one that is recorded. Others may type in it too. */
export interface ConclusionDraft {
  /** The recorded text this was written over. */
  readonly base: string;
  readonly mine: string;
  /** Sent from here and not seen in the record yet, in order. */
  readonly sent: readonly string[];
}

export function beginConclusion(recorded: string): ConclusionDraft {
  return { base: recorded, mine: recorded, sent: [] };
}

export function typed(draft: ConclusionDraft, text: string): ConclusionDraft {
  return { ...draft, mine: text };
}

export function sentNow(draft: ConclusionDraft): ConclusionDraft {
  return { ...draft, sent: [...draft.sent, draft.mine] };
}

/**
 * What becomes of the draft when the record changes: one's own text coming back changes nothing,
 * the text of another is taken over where nothing was typed since, and waits to be chosen where it was.
 */
export function heard(draft: ConclusionDraft, recorded: string): ConclusionDraft {
  if (recorded === draft.base) return draft;
  const own = draft.sent.indexOf(recorded);
  if (own >= 0) return { ...draft, base: recorded, sent: draft.sent.slice(own + 1) };
  if (draft.mine === draft.base) return { base: recorded, mine: recorded, sent: [] };
  if (draft.mine === recorded) return { ...draft, base: recorded, sent: [] };
  return draft;
}

/** Somebody else has recorded another text over what is being typed here. */
export function isContested(draft: ConclusionDraft, recorded: string): boolean {
  return recorded !== draft.base && recorded !== draft.mine && !draft.sent.includes(recorded);
}

/** There is something that is not on its way yet. */
export function isUnsent({ base, mine, sent }: ConclusionDraft): boolean {
  return mine !== (sent.at(-1) ?? base);
}

export function keepOwn(draft: ConclusionDraft, recorded: string): ConclusionDraft {
  return { ...draft, base: recorded, sent: [] };
}
