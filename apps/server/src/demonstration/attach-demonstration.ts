import type { AddressInfo } from 'node:net';
import type { Application, ApplicationParts } from '../app.ts';
import type { SeatIn } from '../attach-meetings.ts';
import { simulatedCabinetRoute } from '../http/simulated-cabinet.ts';
import type { Papers } from '../papers/open-papers.ts';
import type { Meetings } from '../road/meetings.ts';
import { workCalendar } from '../work-calendar.ts';
import { DATA_BALLOT } from './sessions/data-ballot.ts';
import { GOVERNMENT_SESSION } from './sessions/government-session.ts';
import { stage } from './sessions/stage.ts';
import { WORKSHOP } from './sessions/workshop.ts';
import { simulatedCabinets } from './simulated-cabinet.ts';

export interface DemonstrationParts {
  readonly meetings: Meetings;
  readonly papers: Papers;
  readonly seatIn: SeatIn;
}

/** The demonstration's sessions and its simulated cabinet; nothing of it exists where the demonstration is off. */
export async function attachDemonstration(
  { server, identity, routes }: Application,
  { config, database, log, now }: ApplicationParts,
  { meetings, papers, seatIn }: DemonstrationParts,
): Promise<{ stop(): void }> {
  if (!config.demonstration) return { stop: () => undefined };
  const cabinets = simulatedCabinets(log);
  routes.use(
    simulatedCabinetRoute({
      cabinets,
      requireSignedIn: identity.signedIn,
      isSeated: async (personId, meetingId) => (await seatIn(personId, meetingId)) !== undefined,
      ownUrl: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    }),
  );
  const calendar = await workCalendar(database, config);
  const stageParts = { meetings, papers, calendar, now: () => now().getTime() };
  for (const plan of [GOVERNMENT_SESSION, WORKSHOP, DATA_BALLOT]) await stage(stageParts, plan);
  return { stop: cabinets.stopAll };
}
