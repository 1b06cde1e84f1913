import { type Chance, chance as chanceOf } from '../../support/chance.ts';
import { SESSION } from '../../support/participants.ts';
import { MEMBERS } from '../../support/session.ts';
import { Attendee } from '../attendee.ts';
import type { Troubles } from './troubles.ts';
import { isBack, Voter } from './voter.ts';

export interface Entrance {
  readonly servers: readonly string[];
  /** Of each device's login, by person. */
  readonly cookies: readonly [ReadonlyMap<string, string>, ReadonlyMap<string, string>];
  readonly chance: Chance;
  readonly troubles: Troubles;
}

/** All members open both their devices, each at any process. */
export async function enter(entrance: Entrance): Promise<readonly Voter[]> {
  const voters = await Promise.all(MEMBERS.map((personId) => voterOf(personId, entrance)));
  const devices = voters.flatMap((voter) => voter.devices);
  for (const device of devices) device.come();
  await Promise.all(devices.map(isBack));
  return voters;
}

async function voterOf(
  personId: string,
  { servers, cookies, chance, troubles }: Entrance,
): Promise<Voter> {
  // Each draws for itself: what one does hangs less on how quick the others are.
  const drawing = () => chanceOf(chance.below(2 ** 32));
  const [device, other] = cookies.map((byPerson) =>
    Attendee.of({
      personId,
      cookie: byPerson.get(personId) ?? '',
      meetingId: SESSION,
      servers: chance.some(servers, servers.length),
      chance: drawing(),
    }),
  );
  const own = drawing();
  if (!device || !other) throw new Error('two devices are needed');
  return new Voter({ devices: [await device, await other], chance: own, troubles });
}
