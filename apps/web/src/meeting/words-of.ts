import type {
  FloorKind,
  ItemKind,
  ItemState,
  MeetingKind,
  Phase,
  Position,
  Role,
  StandardAnswer,
  Whereabouts,
} from '@e-cabinet/domain';

/* The words for the domain's closed lists: `t(PHASE_WORDS[meeting.phase])`. */

export const PHASE_WORDS = {
  preparing: 'meeting.phase.preparing',
  published: 'meeting.phase.published',
  'in-session': 'meeting.phase.in-session',
  suspended: 'meeting.phase.suspended',
  closed: 'meeting.phase.closed',
  cancelled: 'meeting.phase.cancelled',
} as const satisfies Record<Phase, string>;

export const MEETING_KIND_WORDS = {
  ordinary: 'meeting.kind.ordinary',
  thematic: 'meeting.kind.thematic',
  extraordinary: 'meeting.kind.extraordinary',
  conference: 'meeting.kind.conference',
  'opinion-ballot': 'meeting.kind.opinion-ballot',
} as const satisfies Record<MeetingKind, string>;

export const ROLE_WORDS = {
  chair: 'meeting.role.chair',
  member: 'meeting.role.member',
  delegate: 'meeting.role.delegate',
  adviser: 'meeting.role.adviser',
  secretary: 'meeting.role.secretary',
  presenter: 'meeting.role.presenter',
  observer: 'meeting.role.observer',
  unit: 'meeting.role.unit',
  bridge: 'meeting.role.bridge',
  screen: 'meeting.role.screen',
} as const satisfies Record<Role, string>;

export const ITEM_KIND_WORDS = {
  decide: 'meeting.itemKind.decide',
  discuss: 'meeting.itemKind.discuss',
  inform: 'meeting.itemKind.inform',
} as const satisfies Record<ItemKind, string>;

export const ITEM_STATE_WORDS = {
  pending: 'meeting.itemState.pending',
  current: 'meeting.itemState.current',
  concluded: 'meeting.itemState.concluded',
  adopted: 'meeting.itemState.adopted',
  postponed: 'meeting.itemState.postponed',
} as const satisfies Record<ItemState, string>;

export const POSITION_WORDS = {
  'no-objection': 'meeting.position.no-objection',
  objection: 'meeting.position.objection',
  'wish-to-speak': 'meeting.position.wish-to-speak',
} as const satisfies Record<Position, string>;

export const FLOOR_KIND_WORDS = {
  'point-of-order': 'meeting.floorKind.point-of-order',
  reply: 'meeting.floorKind.reply',
  speak: 'meeting.floorKind.speak',
  question: 'meeting.floorKind.question',
} as const satisfies Record<FloorKind, string>;

export const ANSWER_WORDS = {
  agree: 'meeting.answer.agree',
  disagree: 'meeting.answer.disagree',
  other: 'meeting.answer.other',
  abstain: 'meeting.answer.abstain',
  blank: 'meeting.answer.blank',
} as const satisfies Record<StandardAnswer, string>;

export const WHERE_WORDS = {
  room: 'meeting.where.room',
  remote: 'meeting.where.remote',
} as const satisfies Record<Whereabouts, string>;
