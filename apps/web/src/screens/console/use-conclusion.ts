import type { Item } from '@e-cabinet/domain';
import { useCallback, useEffect, useState } from 'react';
import { type Refusal, useAct } from '../../meeting/use-act.ts';
import {
  beginConclusion,
  heard,
  isContested,
  isUnsent,
  keepOwn,
  sentNow,
  typed,
} from './conclusion-draft.ts';

/** A pause in typing this long sends the draft; the chair reads along. */
const SEND_AFTER_MS = 700;

export interface ConclusionTyping {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly state: 'recorded' | 'unsent' | 'sending';
  /** What somebody else has recorded meanwhile; null when nobody has. */
  readonly contested: string | null;
  readonly take: () => void;
  readonly keep: () => void;
  readonly refusal: Refusal | null;
}

/** Types a conclusion live: sends drafts in pauses, and never loses what is being typed. */
export function useConclusion({ id: itemId, conclusion }: Item): ConclusionTyping {
  const recorded = conclusion?.text ?? '';
  const [draft, setDraft] = useState(() => beginConclusion(recorded));
  const { act, refusal } = useAct();
  const live = heard(draft, recorded);
  const contested = isContested(live, recorded);
  const unsent = isUnsent(live) && !contested;
  useEffect(() => {
    if (live !== draft) setDraft(live);
  }, [live, draft]);
  const { mine } = live;
  const send = useCallback(() => {
    setDraft((before) => (isUnsent(before) ? sentNow(before) : before));
    void act({ type: 'draft-conclusion', itemId, text: mine });
  }, [act, itemId, mine]);
  useEffect(() => {
    if (!unsent) return;
    const timer = setTimeout(send, SEND_AFTER_MS);
    return () => clearTimeout(timer);
  }, [unsent, send]);
  return {
    text: live.mine,
    type: (text) => setDraft((before) => typed(before, text)),
    state: unsent ? 'unsent' : live.sent.length > 0 ? 'sending' : 'recorded',
    contested: contested ? recorded : null,
    take: () => setDraft(beginConclusion(recorded)),
    keep: () => setDraft((before) => keepOwn(before, recorded)),
    refusal,
  };
}
