import { dutyOfActor } from '../actor.ts';
import { EVERYONE } from '../audience.ts';
import type { Command, CommandType } from '../command.ts';
import { decide } from '../decide.ts';
import type { Decision } from '../decision.ts';
import { CLOCK, type MeetingEvent, type Recorded } from '../event.ts';
import { evolve } from '../evolve.ts';
import { may } from '../may.ts';
import { type Meeting, noMeeting } from '../meeting.ts';
import { buildItem, paperAdded } from './build-item.ts';
import { buildMeeting, type MeetingPlan } from './build-meeting.ts';
import { questionPut } from './build-question.ts';
import { buildSeat, oneOfEach } from './build-seat.ts';
import { frozen } from './frozen.ts';
import { type Acting, actorOf } from './given.ts';
import { COMMAND_TYPES, plausibleCommand } from './plausible-command.ts';
import { recordOf } from './record.ts';
import { seededRandom } from './seeded-random.ts';
import { after } from './times.ts';

/** How far the meeting has come; `voting`: on a closed item; `in-writing`: a ballot that was sent. */
export const STAGES = ['preparing', 'published', 'in-session', 'voting', 'in-writing'] as const;
export type Stage = (typeof STAGES)[number];

/** What somebody does, as numbers: who, and what they make up. */
export interface Act {
  readonly who: number;
  readonly seed: number;
}

export interface Step {
  readonly by: Acting;
  readonly at: string;
  readonly command: Command;
  readonly decision: Decision;
  readonly before: Meeting;
  readonly after: Meeting;
}

export interface Rehearsal {
  readonly log: readonly Recorded[];
  readonly steps: readonly Step[];
  readonly meeting: Meeting;
}

/** Somebody who acts rarely finds at once what is possible at this moment. */
const TRIES = 8;
/** What ends things is done less often than what keeps them going: once in so many. */
const RARE: Partial<Record<CommandType, number>> = {
  'cancel-meeting': 60,
  'close-sitting': 60,
  'check-out': 8,
  'suspend-sitting': 8,
  'receive-pack': 4,
  'acknowledge-pack': 4,
  'withdraw-question': 4,
  'pause-vote': 4,
  'void-vote': 4,
  'close-vote': 4,
  'conclude-item': 4,
  'close-opinion-ballot': 60,
};
/** Those who keep a session going act more often than others. */
const LEADING = ['secretary', 'chair', 'chair', 'secretary', 'chair', 'member'];
/** Identifiers that every object has: they must be as good as any other. */
const BAD_IDS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

/** A meeting of all roles with closed items and sections, in which these acts happen one after another. */
export function rehearse(stage: Stage, acts: readonly Act[]): Rehearsal {
  const log = frozen(recordOf(startOf(stage))).slice();
  const steps: Step[] = [];
  let meeting = frozen(log.reduce(evolve, noMeeting('meeting')));
  const made = { ids: 0, texts: 0 };
  for (const [index, act] of acts.entries()) {
    const before = meeting;
    const step = takeStep(before, act, after(index), made);
    if (step.decision.accepted) {
      for (const event of step.decision.events) {
        const { by } = actorOf(before, step.by);
        const recorded = frozen({ version: meeting.version + 1, by, at: step.at, event });
        log.push(recorded);
        meeting = frozen(evolve(meeting, recorded));
      }
    }
    steps.push({ ...step, before, after: meeting });
  }
  return { log, steps, meeting };
}

function takeStep(
  meeting: Meeting,
  { who, seed }: Act,
  at: string,
  made: { ids: number; texts: number },
) {
  const random = seededRandom(seed);
  const below = (count: number) => Math.floor(random() * count);
  const choices = {
    below,
    newId: () => BAD_IDS[made.ids++ % 40] ?? `new-${made.ids}`,
    newText: () => `text-${made.texts++}-`,
  };
  const people = [...Object.keys(meeting.seats), CLOCK, ...LEADING];
  const by = people[who % people.length] ?? CLOCK;
  const actor = frozen(actorOf(meeting, by, at));
  const allowed = COMMAND_TYPES.filter((type) => may(dutyOfActor(meeting, actor), type));
  for (let tried = 1; ; tried += 1) {
    const types: readonly CommandType[] =
      tried < TRIES && allowed.length > 0 ? allowed : COMMAND_TYPES;
    const type = types[below(types.length)] ?? 'check-in';
    if (tried < TRIES && below(RARE[type] ?? 1) > 0) continue;
    const command = frozen(plausibleCommand(meeting, type, choices));
    const decision = decide(meeting, command, actor);
    if (decision.accepted || tried >= TRIES) return { by, at, command, decision };
  }
}

const BUILT: Readonly<Record<Stage, MeetingPlan>> = {
  preparing: { stage: 'preparing' },
  published: { stage: 'published' },
  'in-session': { stage: 'in-session' },
  voting: { stage: 'in-session', current: 'item-closed' },
  'in-writing': {
    stage: 'published',
    rules: { opinionsShown: 'after-own-answer' },
    inWriting: { questions: ['asked-1', 'asked-2'], deadline: after(600) },
  },
};

function startOf(stage: Stage): readonly MeetingEvent[] {
  const named = (...seatIds: readonly string[]) => ({ kind: 'named', seatIds }) as const;
  const guest = buildSeat({
    id: 'guest',
    role: 'presenter',
    itemIds: ['item-closed', 'item-open'],
  });
  const hidden = buildSeat({ id: 'hidden', role: 'observer', itemIds: ['item-closed'] });
  const seats = [
    ...oneOfEach(),
    ...['bridge-2', 'bridge-3'].map((id) => buildSeat({ id, role: 'bridge' })),
    buildSeat({ id: 'secretary-2', role: 'secretary' }),
    guest,
    hidden,
  ];
  const items = [
    buildItem({ id: 'item-open', audience: EVERYONE }),
    buildItem({ id: 'item-open-2' }),
    buildItem({ id: 'item-members', audience: { kind: 'members' } }),
    buildItem({ id: 'item-closed', audience: named('chair', 'member', 'guest', 'hidden') }),
    buildItem({ id: 'item-secret', audience: named() }),
  ];
  const built = BUILT[stage];
  const prepared = buildMeeting({ seats, items, ...built, stage: 'preparing' });
  const later = buildMeeting({ seats, items, ...built }).slice(prepared.length);
  const assent = stage === 'preparing' || stage === 'in-writing' ? [] : ASSENT;
  const voting = stage === 'voting' ? OPEN_VOTE : [];
  return [
    ...prepared,
    ...['item-open', 'item-members', 'item-closed', 'item-secret'].flatMap((itemId) => [
      {
        type: 'section-added',
        sectionId: `section of ${itemId}`,
        title: `Section of ${itemId}`,
        rank: rankBefore(itemId, items),
      } as const,
      paperAdded({ paperId: `paper of ${itemId}`, itemId }),
    ]),
    ...later,
    ...assent,
    ...voting,
  ];
}

/** Enough of it for two items to be undisputed. */
const ASSENT: readonly MeetingEvent[] = ['item-open-2', 'item-members'].flatMap((itemId) =>
  ['chair', 'member', 'member-2'].map((seatId) => {
    return { type: 'position-stated', seatId, itemId, position: 'no-objection', text: '' } as const;
  }),
);

const OPEN_VOTE: readonly MeetingEvent[] = [
  { type: 'doors-closed' },
  questionPut('vote', {}, 'item-closed'),
  {
    type: 'vote-opened',
    questionId: 'vote',
    electorate: ['chair', 'member'],
    closesAt: null,
    rollCall: false,
    weights: null,
  },
];

/** Just before an item: ranks of the agenda are `a0`, `a1`, …, and bytes decide. */
function rankBefore(itemId: string, items: readonly { readonly id: string }[]): string {
  const index = items.findIndex(({ id }) => id === itemId);
  return index === 0 ? 'Zz' : `a${index - 1}V`;
}
