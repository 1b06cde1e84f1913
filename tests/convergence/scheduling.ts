import { type Command, GOVERNMENT_RULES, type Seat } from '@e-cabinet/domain';
import { OFFICES } from '@e-cabinet/server';
import type { Chance } from '../support/chance.ts';
import { PRIME_MINISTER } from '../support/participants.ts';
import { CAST } from './cast.ts';

const ROLE_OF: Readonly<Record<string, Seat['role']>> = {
  members: 'member',
  advisers: 'adviser',
  secretariat: 'secretary',
  presenter: 'presenter',
  screen: 'screen',
  bridge: 'bridge',
};

/** A meeting of the Government with a seat for everybody of the cast. */
export function scheduling(meetingId: string, chance: Chance): Command {
  const offices = OFFICES.filter(({ personId }) => CAST.includes(personId));
  const ids = new Map(offices.map(({ personId }) => [personId, chance.id()]));
  const seats = offices.map(({ personId, group, name }): Seat => {
    const role = personId === PRIME_MINISTER ? 'chair' : (ROLE_OF[group] ?? 'observer');
    const forSeatId = role === 'adviser' ? (ids.get(PRIME_MINISTER) ?? null) : null;
    return {
      id: ids.get(personId) ?? '',
      role,
      name,
      personId,
      unitId: null,
      itemIds: null,
      forSeatId,
      level: role === 'bridge' ? 'province' : null,
      weight: 1,
    };
  });
  const startsAt = '2026-11-24T01:00:00.000Z';
  return {
    type: 'schedule-meeting',
    meetingId,
    bodyId: 'body-government',
    details: {
      title: 'Phiên họp thử',
      kind: 'ordinary',
      place: '',
      startsAt,
      endsAt: null,
      videoLink: null,
    },
    rules: { ...GOVERNMENT_RULES, briefsRequired: false },
    practice: false,
    copiedFrom: null,
    seats,
  };
}
