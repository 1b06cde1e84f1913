import type { AgendaEntry, Command, EntryId, ItemId } from '@e-cabinet/domain';
import { useEffect, useMemo, useRef } from 'react';
import { beforeAfterStep, beforeForNumber } from './places.ts';

/** Moves by keyboard; the same object between renders, so that lines are not drawn again. */
export interface Moves {
  readonly step: (entryId: EntryId, step: -1 | 1) => void;
  readonly toNumber: (itemId: ItemId, number: number) => void;
}

export function useMoves(
  entries: readonly AgendaEntry[],
  act: (command: Command) => Promise<boolean>,
): Moves {
  const latest = useRef(entries);
  useEffect(() => {
    latest.current = entries;
  }, [entries]);
  return useMemo(() => {
    const move = (entryId: EntryId, before: EntryId | null | undefined) => {
      if (before !== undefined) void act({ type: 'move-entry', entryId, before });
    };
    return {
      step: (id, step) => move(id, beforeAfterStep(latest.current, id, step)),
      toNumber: (id, number) => move(id, beforeForNumber(latest.current, id, number)),
    };
  }, [act]);
}
