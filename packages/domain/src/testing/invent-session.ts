import type { BridgeCommand } from '../bridges/commands.ts';
import type { ConclusionCommand } from '../conclusions/commands.ts';
import { FLOOR_KINDS, type FloorCommand } from '../floor/commands.ts';
import { type OpinionCommand, POSITIONS, type Position } from '../opinions/commands.ts';
import { undisputedItems } from '../opinions/undisputed.ts';
import {
  type AnnouncementAudience,
  CHECK_IN_WAYS,
  type SittingCommand,
  WHEREABOUTS,
} from '../sitting/commands.ts';
import type { Inventor } from './choices.ts';

type Inventions<C extends { readonly type: string }> = {
  readonly [T in C['type']]: (by: Inventor) => Extract<C, { readonly type: T }>;
};

/** Everything that is asked for in a session but votes. */
export const SESSION: Inventions<
  OpinionCommand | SittingCommand | FloorCommand | BridgeCommand | ConclusionCommand
> = {
  'state-position': ({ item, oneOf, newText }) => {
    const mostly: readonly Position[] = [...POSITIONS, 'no-objection', 'no-objection'];
    const position = oneOf(mostly, 'no-objection');
    return { type: 'state-position', itemId: item(), position, text: newText() };
  },
  'withdraw-position': ({ item }) => ({ type: 'withdraw-position', itemId: item() }),
  'announce-consent-list': ({ meeting, item }) => {
    const undisputed = undisputedItems(meeting).map(({ id }) => id);
    return {
      type: 'announce-consent-list',
      itemIds: undisputed.length > 0 ? undisputed : [item()],
    };
  },
  'take-item-out': ({ meeting, oneOf, item }) => {
    return { type: 'take-item-out', itemId: oneOf(meeting.consentList?.itemIds ?? [], item()) };
  },
  'adopt-without-debate': () => ({ type: 'adopt-without-debate' }),

  'open-sitting': () => ({ type: 'open-sitting' }),
  'suspend-sitting': ({ newText }) => ({ type: 'suspend-sitting', reason: newText() }),
  'resume-sitting': () => ({ type: 'resume-sitting' }),
  'close-sitting': () => ({ type: 'close-sitting' }),
  'check-in': ({ oneOf }) => ({
    type: 'check-in',
    where: oneOf(WHEREABOUTS, 'room'),
    way: oneOf(CHECK_IN_WAYS, 'tablet'),
  }),
  'check-out': () => ({ type: 'check-out' }),
  'record-presence': ({ seat, chance, oneOf }) => ({
    type: 'record-presence',
    seatId: seat(),
    present: !chance(4),
    where: oneOf(WHEREABOUTS, 'room'),
  }),
  'take-up-item': ({ item }) => ({ type: 'take-up-item', itemId: item() }),
  'conclude-item': ({ meeting, item }) => {
    return { type: 'conclude-item', itemId: meeting.currentItemId ?? item() };
  },
  'postpone-item': ({ item, reason }) => ({
    type: 'postpone-item',
    itemId: item(),
    reason: reason(),
  }),
  'hand-over-chair': (by) => {
    return { type: 'hand-over-chair', seatId: by.seat(), itemId: currentOrNone(by) };
  },
  'take-back-chair': (by) => ({ type: 'take-back-chair', itemId: currentOrNone(by) }),
  'take-podium': ({ reason }) => ({ type: 'take-podium', reason: reason() }),
  'leave-podium': () => ({ type: 'leave-podium' }),
  'recuse-member': (by) => {
    const { item, seat, reason } = by;
    return { type: 'recuse-member', itemId: item(), seatId: seat(), reason: reason() };
  },
  'take-back-recusal': (by) => {
    const itemId = by.item();
    const recused = by.meeting.agenda.items[itemId]?.recusals.map(({ seatId }) => seatId) ?? [];
    return { type: 'take-back-recusal', itemId, seatId: by.oneOf(recused, by.seat()) };
  },
  'make-announcement': ({ newId, newText, oneOf, seat }) => {
    const audiences: readonly AnnouncementAudience[] = [
      { kind: 'all' },
      { kind: 'members' },
      { kind: 'bridge', seatId: seat() },
      { kind: 'bridge', seatId: 'bridge' },
    ];
    const audience = oneOf(audiences, { kind: 'all' });
    return { type: 'make-announcement', announcementId: newId(), text: newText(), audience };
  },
  'acknowledge-announcement': ({ meeting, oneOf }) => {
    const announcementId = oneOf(
      meeting.announcements.map(({ id }) => id),
      'nothing',
    );
    return { type: 'acknowledge-announcement', announcementId };
  },

  'request-floor': ({ newId, newText, oneOf, seat }) => ({
    type: 'request-floor',
    requestId: newId(),
    kind: oneOf(FLOOR_KINDS, 'speak'),
    subject: newText(),
    speaker: newText(),
    respondentSeatId: seat(),
  }),
  'withdraw-floor-request': (by) => ({ type: 'withdraw-floor-request', requestId: request(by) }),
  'refuse-floor-request': (by) => {
    return { type: 'refuse-floor-request', requestId: request(by), reason: by.newText() };
  },
  'move-floor-request': (by) => {
    const before = by.chance(3) ? null : request(by);
    return { type: 'move-floor-request', requestId: request(by), before };
  },
  'give-floor': (by) => ({ type: 'give-floor', requestId: request(by), seconds: seconds(by) }),
  'call-speaker': (by) => {
    const { newId, seat } = by;
    return { type: 'call-speaker', requestId: newId(), seatId: seat(), seconds: seconds(by) };
  },
  'set-speaking-time': (by) => ({ type: 'set-speaking-time', seconds: seconds(by) }),
  'end-floor': () => ({ type: 'end-floor' }),

  'report-bridge': ({ newText, below, chance }) => ({
    type: 'report-bridge',
    report: {
      head: newText(),
      technician: newText(),
      phone: newText(),
      peoplePresent: below(30),
      devices: [],
      checks: { picture: true, sound: !chance(3), line: true, papers: true },
      ready: chance(2),
    },
  }),
  'draft-conclusion': ({ item, newText }) => {
    return { type: 'draft-conclusion', itemId: item(), text: newText() };
  },
  'confirm-conclusion': ({ meeting, item }) => {
    const itemId = item();
    const revision = meeting.agenda.items[itemId]?.conclusion?.revision ?? 1;
    return { type: 'confirm-conclusion', itemId, revision };
  },
};

function currentOrNone({ meeting, chance, item }: Inventor): string | null {
  return chance(2) ? null : chance(2) ? meeting.currentItemId : item();
}

function request({ meeting, oneOf }: Inventor): string {
  return oneOf(Object.keys(meeting.floor.requests), 'nothing');
}

/** Now and then out of range. */
function seconds({ below }: Inventor): number {
  return 5 + below(600);
}
