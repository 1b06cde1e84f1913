import { SEATS_AT_ONCE } from '@e-cabinet/protocol';
import { useCallback } from 'react';
import { newId } from '../../../connection/new-id.ts';
import { type Refusal, useAct } from '../../../meeting/use-act.ts';
import { type Invitation, type Invitee, seatFor } from './invite.ts';

export type Invite = (invitees: readonly Invitee[], invitation: Invitation) => Promise<void>;

/** Adds people in one act, or in as few as the protocol allows. */
export function useInvite(): { readonly invite: Invite; readonly refusal: Refusal | null } {
  const { act, refusal } = useAct();
  const invite = useCallback<Invite>(
    async (invitees, invitation) => {
      const seats = invitees.map((invitee) => seatFor(invitee, invitation, newId()));
      for (let from = 0; from < seats.length; from += SEATS_AT_ONCE) {
        const some = seats.slice(from, from + SEATS_AT_ONCE);
        if (!(await act({ type: 'give-seats', seats: some }))) return;
      }
    },
    [act],
  );
  return { invite, refusal };
}
