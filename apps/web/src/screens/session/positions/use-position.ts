import type { ItemId, Position, StatedPosition } from '@e-cabinet/domain';
import { useCallback } from 'react';
import { useFollowedPart } from '../../../meeting/FollowedMeeting.tsx';
import { type Refusal, useAct } from '../../../meeting/use-act.ts';
import { useMine } from '../use-session.ts';

export interface OwnPosition {
  readonly stated: StatedPosition | null;
  /** On its way, not recorded yet. */
  readonly sending: Position | null;
  /** It is kept on this device until there is a line; until then it can be changed. */
  readonly waits: boolean;
  readonly refusal: Refusal | null;
  readonly state: (position: Position, text: string) => Promise<boolean>;
  readonly withdraw: () => Promise<boolean>;
}

/** This seat's position on an item. */
export function usePosition(itemId: ItemId): OwnPosition {
  const stated = useMine((mine) => mine.positions[itemId] ?? null);
  const sending = useFollowedPart(({ pending }) => {
    const out = pending.findLast(
      ({ command }) => command.type === 'state-position' && command.itemId === itemId,
    );
    return out?.command.type === 'state-position' ? out.command.position : null;
  });
  const away = useFollowedPart(({ status }) => status === 'offline');
  const { act, refusal } = useAct();
  const state = useCallback(
    (position: Position, text: string) => act({ type: 'state-position', itemId, position, text }),
    [act, itemId],
  );
  const withdraw = useCallback(() => act({ type: 'withdraw-position', itemId }), [act, itemId]);
  return { stated, sending, waits: away && sending !== null, refusal, state, withdraw };
}
