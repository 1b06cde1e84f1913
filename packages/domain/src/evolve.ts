import { evolveAgenda } from './agenda/evolve.ts';
import { evolveBridges } from './bridges/evolve.ts';
import { evolveConclusions } from './conclusions/evolve.ts';
import type { Evolvers, MeetingEvent, Recorded } from './event.ts';
import { evolveFloor } from './floor/evolve.ts';
import { evolveInvitation } from './invitation/evolve.ts';
import { evolveMatters, withTextVersions } from './matters/evolve.ts';
import { evolveLifecycle } from './meeting/evolve.ts';
import type { Meeting } from './meeting.ts';
import {
  approvalAfter,
  evolveOpinionBallots,
  seatVersionsAfter,
} from './opinion-ballots/evolve.ts';
import { evolveOpinions } from './opinions/evolve.ts';
import { evolvePack, freezeAfter } from './pack/evolve.ts';
import { evolvePapers } from './papers/evolve.ts';
import { evolveProgramme } from './programme/evolve.ts';
import { evolveSeating } from './seating/evolve.ts';
import { evolveSecretVotes } from './secret-votes/evolve.ts';
import { evolveSitting } from './sitting/evolve.ts';
import { nextViewChanges } from './view-changes.ts';
import { evolveVotes } from './votes/evolve.ts';

const EVOLVERS: Evolvers<MeetingEvent> = {
  ...evolveLifecycle,
  ...evolveInvitation,
  ...evolveAgenda,
  ...evolveMatters,
  ...evolvePapers,
  ...evolvePack,
  ...evolveProgramme,
  ...evolveSeating,
  ...evolveOpinions,
  ...evolveOpinionBallots,
  ...evolveSitting,
  ...evolveFloor,
  ...evolveVotes,
  ...evolveSecretVotes,
  ...evolveBridges,
  ...evolveConclusions,
};

/** The meeting after one more event. Pure, and total: an event about something unknown changes nothing but the version. */
export function evolve(meeting: Meeting, recorded: Recorded): Meeting {
  // The table pairs each event with its own evolver; TypeScript does not follow the pairing.
  const changed = EVOLVERS[recorded.event.type](meeting, recorded as never);
  const next = withTextVersions(meeting, changed, recorded);
  // What an evolver has just made nobody else holds yet: to copy it once more costs as much as the rest.
  return Object.assign(next === meeting ? { ...meeting } : next, {
    frozen: freezeAfter(meeting, changed, recorded),
    approved: approvalAfter(meeting, changed, recorded),
    seatVersions: seatVersionsAfter(meeting, changed, recorded),
    viewChanges: nextViewChanges(meeting, recorded),
    version: recorded.version,
  });
}
