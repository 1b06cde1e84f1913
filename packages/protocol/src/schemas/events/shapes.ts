import {
  BRIDGE_LEVELS,
  CHECK_IN_WAYS,
  ITEM_KINDS,
  MAJORITY_BASES,
  MEETING_KINDS,
  OPINIONS_SHOWN,
  OUTCOMES,
  QUESTION_KINDS,
  ROLES,
  STANDARD_ANSWERS,
  THRESHOLDS,
  TIE_RULES,
  TIE_SETTLEMENTS,
  WHEREABOUTS,
} from '@e-cabinet/domain';
import { z } from 'zod';

// What is stored was let in under the limits of its day. These shapes have none: a limit that is
// lowered later must not make an old log unreadable.

export const id = z.string();
export const ids = z.array(id);
export const plain = z.string();
export const instant = z.iso.datetime();
export const count = z.int().min(0);

export const audience = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('everyone') }),
  z.strictObject({ kind: z.literal('members') }),
  z.strictObject({ kind: z.literal('named'), seatIds: ids }),
]);

const majorityRule = z.strictObject({
  base: z.enum(MAJORITY_BASES),
  threshold: z.union([z.enum(THRESHOLDS), z.int()]),
  tie: z.enum(TIE_RULES),
});

export const rules = z.strictObject({
  quorum: z.strictObject({ numerator: z.int(), denominator: z.int() }),
  majority: majorityRule,
  answers: z.array(z.enum(STANDARD_ANSWERS)),
  ballotsMayChange: z.boolean(),
  delegatesVote: z.boolean(),
  proxiesPerMember: count,
  byName: z.boolean(),
  weightedVotes: z.boolean(),
  briefsRequired: z.boolean(),
  opinionsShown: z.enum(OPINIONS_SHOWN),
  speakingSeconds: count,
  noticeDays: count,
  freezeHours: count.nullable(),
  copiesAllowed: z.boolean(),
  programmeApproval: z.boolean(),
  reminders: z.array(z.int()),
});

export const details = z.strictObject({
  title: plain,
  kind: z.enum(MEETING_KINDS),
  place: plain,
  startsAt: instant,
  endsAt: instant.nullable(),
  videoLink: plain.nullable(),
});

export const officeName = z.strictObject({ vi: plain, en: plain });

export const seat = z.strictObject({
  id,
  role: z.enum(ROLES),
  name: officeName,
  personId: id.nullable(),
  unitId: id.nullable(),
  itemIds: ids.nullable(),
  forSeatId: id.nullable(),
  level: z.enum(BRIDGE_LEVELS).nullable(),
  weight: count,
});

const itemFields = {
  title: plain,
  kind: z.enum(ITEM_KINDS),
  minutes: count,
  presenters: ids,
  submittedBy: plain,
};
export const itemDetails = z.strictObject(itemFields);
export const newItem = z.strictObject({ ...itemFields, id, audience });

export const file = z.strictObject({
  sha256: plain,
  name: plain,
  size: count,
  pages: count,
  mediaType: plain,
});

export const question = z.strictObject({
  text: plain,
  kind: z.enum(QUESTION_KINDS),
  options: z.array(z.strictObject({ id, label: plain.nullable() })),
  link: z.strictObject({ questionId: id, outcome: z.enum(['adopted', 'rejected']) }).nullable(),
  secret: z.boolean(),
  election: z.strictObject({ places: count, marks: count }).nullable(),
});

export const whereabouts = z.enum(WHEREABOUTS);
export const checkInWay = z.enum([...CHECK_IN_WAYS, 'secretary']);

export const announcementAudience = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({ kind: z.literal('members') }),
  z.strictObject({ kind: z.literal('bridge'), seatId: id }),
]);

const namedBallot = z.strictObject({
  seatId: id,
  castBy: id.nullable(),
  choice: id,
  comment: plain,
  where: whereabouts,
  enteredBecause: plain.nullable(),
  weight: count,
});

const electionRound = z.strictObject({
  votes: z.record(id, count),
  exhausted: count,
  out: ids,
  tie: z
    .strictObject({ candidates: ids, settledBy: z.enum(TIE_SETTLEMENTS).nullable() })
    .nullable(),
});

const electionCount = z.strictObject({
  votes: z.record(id, count),
  elected: ids,
  tied: z.strictObject({ candidates: ids, places: count }).nullable(),
  rounds: z.array(electionRound),
});

export const voteResult = z.strictObject({
  kind: z.enum(QUESTION_KINDS),
  rule: majorityRule,
  members: count,
  recused: ids,
  entitled: count,
  present: count,
  represented: count,
  election: z.strictObject({ candidates: ids, places: count }).nullable(),
  tally: z.record(id, count),
  cast: count,
  weighed: z
    .strictObject({
      all: count,
      entitled: count,
      present: count,
      cast: count,
      tally: z.record(id, count),
    })
    .nullable(),
  chairChoice: id.nullable(),
  notVoting: count,
  castInRoom: count,
  castRemotely: count,
  base: count,
  needed: count,
  outcome: z.enum(OUTCOMES),
  winner: id.nullable(),
  tie: z.enum(TIE_RULES).nullable(),
  count: electionCount.nullable(),
  ballots: z.array(namedBallot).nullable(),
});

export const bridgeReport = z.strictObject({
  head: plain,
  technician: plain,
  phone: plain,
  peoplePresent: count,
  devices: z.array(plain),
  checks: z.strictObject({
    picture: z.boolean(),
    sound: z.boolean(),
    line: z.boolean(),
    papers: z.boolean(),
  }),
  ready: z.boolean(),
});

export const invitationAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('attend') }),
  z.strictObject({
    kind: z.literal('absent'),
    reason: plain,
    from: instant.nullable(),
    until: instant.nullable(),
    substitute: z.strictObject({ name: plain, position: plain }).nullable(),
  }),
]);

export const brief = z.strictObject({ summary: plain, disputed: plain, decision: plain });

export const origin = z.strictObject({
  meetingId: id,
  itemId: id,
  title: plain,
  closedAt: instant,
  results: z.array(
    z.strictObject({
      questionId: id,
      question,
      result: voteResult,
      names: z.record(id, officeName),
    }),
  ),
});
