import { evolveAgenda } from './agenda/evolve.ts';
import { evolveBridges } from './bridges/evolve.ts';
import { evolveConclusions } from './conclusions/evolve.ts';
import type { Evolvers, MeetingEvent, Recorded } from './event.ts';
import { evolveFloor } from './floor/evolve.ts';
import { evolveInvitation } from './invitation/evolve.ts';
import { evolveLifecycle } from './meeting/evolve.ts';
import type { Meeting } from './meeting.ts';
import { evolveOpinions } from './opinions/evolve.ts';
import { evolvePapers } from './papers/evolve.ts';
import { evolveSecretVotes } from './secret-votes/evolve.ts';
import { evolveSitting } from './sitting/evolve.ts';
import { nextViewChanges } from './view-changes.ts';
import { evolveVotes } from './votes/evolve.ts';

const EVOLVERS: Evolvers<MeetingEvent> = {
  ...evolveLifecycle,
  ...evolveInvitation,
  ...evolveAgenda,
  ...evolvePapers,
  ...evolveOpinions,
  ...evolveSitting,
  ...evolveFloor,
  ...evolveVotes,
  ...evolveSecretVotes,
  ...evolveBridges,
  ...evolveConclusions,
};

/** The meeting after one more event. Pure, and total: an event about something unknown changes nothing but the version. */
export function evolve(meeting: Meeting, recorded: Recorded): Meeting {
  return {
    // The table pairs each event with its own evolver; TypeScript does not follow the pairing.
    ...EVOLVERS[recorded.event.type](meeting, recorded as never),
    viewChanges: nextViewChanges(meeting, recorded),
    version: recorded.version,
  };
}
