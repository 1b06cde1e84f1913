import type { OfficeName, Seat } from '@e-cabinet/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart, useOwnSeat } from '../meeting/FollowedMeeting.tsx';
import { useOfficeName } from '../words/use-language.ts';

/** What people of a thread are called here, those too whose seat was withdrawn. */
export function useNames(): (personId: string) => string {
  const { t } = useTranslation();
  const officeName = useOfficeName();
  const seats = useMeetingPart((meeting) => meeting.seats);
  const withdrawn = useMeetingPart((meeting) => meeting.withdrawnSeats);
  const ownId = useOwnSeat()?.personId;
  const names = useMemo(() => {
    const found = new Map<string, OfficeName>();
    for (const { personId, name } of [...Object.values(withdrawn), ...Object.values(seats)]) {
      if (personId !== null) found.set(personId, name);
    }
    return found;
  }, [seats, withdrawn]);
  return (personId) => {
    if (personId === ownId) return t('threads.me');
    const name = names.get(personId);
    return name ? officeName(name) : t('threads.somebody');
  };
}

/** Whom a reader asks first: who stands beside them, then the members. */
export function rankOf(seat: Seat | undefined, own: Seat | null): number {
  if (!seat || !own) return 3;
  const beside = own.forSeatId ?? own.id;
  if (seat.forSeatId === beside || seat.id === own.forSeatId) return 0;
  return seat.role === 'chair' || seat.role === 'member' ? 1 : 2;
}
