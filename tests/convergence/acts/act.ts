import {
  type Item,
  itemsInOrder,
  type Meeting,
  type Mine,
  type Question,
  type Seat,
} from '@e-cabinet/domain';
import type { Chance } from '../../support/chance.ts';

/** What somebody sees at the moment in which they think of something to do. */
export interface Scene {
  readonly meeting: Meeting;
  readonly mine: Mine;
  readonly seat: Seat;
  readonly chance: Chance;
  /** Closed from the first to the last moment: nobody may open it. */
  readonly closedItemId: string;
}

export const anyItem = ({ meeting, chance }: Scene): Item | undefined =>
  chance.pick(itemsInOrder(meeting.agenda));

export const anyQuestion = (
  { meeting, chance }: Scene,
  state: Question['state'],
): Question | undefined =>
  chance.pick(Object.values(meeting.questions).filter((question) => question.state === state));

export const seatsOf = ({ meeting }: Scene, ...roles: readonly Seat['role'][]): readonly Seat[] =>
  Object.values(meeting.seats).filter(({ role }) => roles.includes(role));

export const anyMember = (scene: Scene): Seat | undefined =>
  scene.chance.pick(seatsOf(scene, 'member', 'chair'));
