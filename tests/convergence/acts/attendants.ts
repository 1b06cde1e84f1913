import { type Command, POSITIONS } from '@e-cabinet/domain';
import { ballotMark, bridgeMark, POSITION_MARK } from '../marks.ts';
import { anyItem, anyQuestion, type Scene } from './act.ts';

type Act = (scene: Scene) => Command | undefined;

/** What everybody who reads and may speak does. */
const ATTENDANT_ACTS: readonly Act[] = [
  () => ({ type: 'receive-pack' }),
  () => ({ type: 'acknowledge-pack' }),
  ({ chance }) =>
    chance.happens(0.9)
      ? { type: 'check-in', where: chance.happens(0.5) ? 'room' : 'remote', way: 'tablet' }
      : { type: 'check-out' },
  ({ meeting, chance }) => {
    const made = chance.pick(meeting.announcements);
    return made && { type: 'acknowledge-announcement', announcementId: made.id };
  },
  ({ chance }) => ({
    type: 'request-floor',
    requestId: chance.id(),
    kind: chance.happens(0.2) ? 'point-of-order' : 'speak',
    subject: '',
    speaker: null,
    respondentSeatId: null,
  }),
  ({ meeting, chance, seat }) => {
    const own = Object.values(meeting.floor.requests).filter(({ seatId }) => seatId === seat.id);
    const request = chance.pick(own);
    return request && { type: 'withdraw-floor-request', requestId: request.id };
  },
  ({ meeting, seat }) =>
    meeting.floor.speaking?.seatId === seat.id ? { type: 'end-floor' } : undefined,
];

export const MEMBER_ACTS: readonly Act[] = [
  ...ATTENDANT_ACTS,
  castBallot,
  castBallot,
  castBallot,
  (scene) => {
    const item = anyItem(scene);
    const position = scene.chance.pick(POSITIONS) ?? 'no-objection';
    const text = `${POSITION_MARK} ${scene.chance.below(100)}`;
    return item && { type: 'state-position', itemId: item.id, position, text };
  },
  (scene) => {
    const item = anyItem(scene);
    return item && { type: 'withdraw-position', itemId: item.id };
  },
  ({ meeting, chance }) => {
    const itemId = chance.pick(meeting.consentList?.itemIds ?? []);
    return itemId ? { type: 'take-item-out', itemId } : undefined;
  },
  (scene) => {
    const question = anyQuestion(scene, 'put');
    return question && { type: 'declare-ready', questionId: question.id };
  },
];

export const BRIDGE_ACTS: readonly Act[] = [
  ...ATTENDANT_ACTS,
  ({ chance, seat }) => ({
    type: 'report-bridge',
    report: {
      head: bridgeMark(seat.id),
      technician: '',
      phone: '',
      peoplePresent: chance.below(50),
      devices: [],
      checks: { picture: true, sound: chance.happens(0.9), line: true, papers: true },
      ready: true,
    },
  }),
];

/** Reads, asks for the floor; what is not theirs to do is refused. */
export const GUEST_ACTS: readonly Act[] = [...ATTENDANT_ACTS, castBallot];

export function castBallot(scene: Scene): Command | undefined {
  const question = anyQuestion(scene, 'open');
  if (!question) return;
  const choice = scene.chance.pick(['agree', 'agree', 'disagree', 'other'] as const) ?? 'agree';
  const comment = choice === 'other' ? ballotMark(question.id, scene.seat.id) : '';
  const replaces = scene.mine.ballots[question.id]?.version ?? null;
  return { type: 'cast-ballot', replaces, questionId: question.id, choice, comment };
}
