import { type Command, dutyOf, type Role } from '@e-cabinet/domain';
import type { Scene } from './act.ts';
import { BRIDGE_ACTS, GUEST_ACTS, MEMBER_ACTS } from './attendants.ts';
import { CHAIR_ACTS, moveOn, PODIUM_ACTS, takeBack } from './podium.ts';
import { SECRETARY_ACTS } from './secretary.ts';

const CHAIR = [...CHAIR_ACTS, ...PODIUM_ACTS, ...MEMBER_ACTS];

const ACTS: Readonly<Record<Role, readonly ((scene: Scene) => Command | undefined)[]>> = {
  chair: CHAIR,
  member: MEMBER_ACTS,
  delegate: MEMBER_ACTS,
  adviser: GUEST_ACTS,
  secretary: [...SECRETARY_ACTS, ...PODIUM_ACTS],
  presenter: GUEST_ACTS,
  observer: GUEST_ACTS,
  unit: GUEST_ACTS,
  bridge: BRIDGE_ACTS,
  screen: GUEST_ACTS,
};

const TRIES = 5;

/** Something that this seat might do now by what it sees; sometimes what is another's to do. */
export function chooseAct(scene: Scene): Command | undefined {
  const { chance, meeting, seat } = scene;
  const duty = chance.happens(0.03) ? 'chair' : dutyOf(meeting, seat);
  // A chair who handed the chair over may take it back at any moment.
  if (seat.role === 'chair' && duty === 'member' && chance.happens(0.3)) return takeBack(scene);
  if (duty === 'chair' && chance.happens(0.5)) {
    const next = moveOn(scene);
    if (next) return next;
  }
  for (let tries = 0; tries < TRIES; tries += 1) {
    const command = chance.pick(ACTS[duty])?.(scene);
    if (command) return command;
  }
  return undefined;
}
