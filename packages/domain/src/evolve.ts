import { evolveAgenda } from './agenda/evolve.ts';
import { evolveBridges } from './bridges/evolve.ts';
import { evolveConclusions } from './conclusions/evolve.ts';
import type { Recorded } from './event.ts';
import { evolveFloor } from './floor/evolve.ts';
import { evolveLifecycle } from './meeting/evolve.ts';
import type { Meeting } from './meeting.ts';
import { evolveOpinions } from './opinions/evolve.ts';
import { evolvePapers } from './papers/evolve.ts';
import { evolveSitting } from './sitting/evolve.ts';
import { unreachable } from './unreachable.ts';
import { evolveVotes } from './votes/evolve.ts';

/** The meeting after one more event. Pure, and total: an event about something unknown changes nothing but the version. */
export function evolve(meeting: Meeting, recorded: Recorded): Meeting {
  return { ...evolveSlice(meeting, recorded), version: recorded.version };
}

function evolveSlice(meeting: Meeting, recorded: Recorded): Meeting {
  const { event } = recorded;
  switch (event.type) {
    case 'meeting-scheduled':
    case 'meeting-revised':
    case 'meeting-published':
    case 'meeting-cancelled':
    case 'seats-given':
    case 'seat-revised':
    case 'seat-withdrawn':
    case 'pack-delivered':
    case 'pack-acknowledged':
      return evolveLifecycle(meeting, { ...recorded, event });
    case 'section-added':
    case 'section-renamed':
    case 'item-added':
    case 'item-revised':
    case 'entry-moved':
    case 'entry-removed':
    case 'item-audience-set':
      return evolveAgenda(meeting, { ...recorded, event });
    case 'paper-added':
    case 'paper-replaced':
    case 'paper-revised':
    case 'paper-removed':
    case 'paper-opened':
      return evolvePapers(meeting, { ...recorded, event });
    case 'position-stated':
    case 'position-withdrawn':
    case 'consent-list-announced':
    case 'item-taken-out':
    case 'items-adopted':
      return evolveOpinions(meeting, { ...recorded, event });
    case 'sitting-opened':
    case 'sitting-suspended':
    case 'sitting-resumed':
    case 'sitting-closed':
    case 'checked-in':
    case 'checked-out':
    case 'item-taken-up':
    case 'item-concluded':
    case 'item-postponed':
    case 'doors-closed':
    case 'doors-opened':
    case 'chair-handed-over':
    case 'chair-taken-back':
    case 'announcement-made':
    case 'announcement-acknowledged':
      return evolveSitting(meeting, { ...recorded, event });
    case 'floor-requested':
    case 'floor-request-withdrawn':
    case 'floor-request-refused':
    case 'floor-request-moved':
    case 'floor-given':
    case 'speaking-time-set':
    case 'floor-ended':
      return evolveFloor(meeting, { ...recorded, event });
    case 'question-put':
    case 'question-revised':
    case 'question-withdrawn':
    case 'seat-ready':
    case 'vote-opened':
    case 'vote-paused':
    case 'vote-resumed':
    case 'voter-added':
    case 'ballot-cast':
    case 'vote-closed':
    case 'vote-voided':
      return evolveVotes(meeting, { ...recorded, event });
    case 'bridge-reported':
      return evolveBridges(meeting, { ...recorded, event });
    case 'conclusion-drafted':
    case 'conclusion-confirmed':
      return evolveConclusions(meeting, { ...recorded, event });
    default:
      return unreachable(event);
  }
}
