import { type AnnouncementAudience, type Command, itemsInOrder, motionOf } from '@e-cabinet/domain';
import { itemMark } from '../marks.ts';
import { anyItem, anyMember, anyQuestion, type Scene, seatsOf } from './act.ts';

/** What chair and secretary both may do while the session runs. */
export const PODIUM_ACTS: readonly ((scene: Scene) => Command | undefined)[] = [
  takeUp,
  takeUp,
  putQuestion,
  putQuestion,
  putQuestion,
  ({ meeting, chance }) => {
    const itemId = meeting.currentItemId;
    return itemId && chance.happens(0.4) ? { type: 'conclude-item', itemId } : undefined;
  },
  (scene) => ({
    type: 'make-announcement',
    announcementId: scene.chance.id(),
    text: `Thông báo ${scene.chance.below(100)}`,
    audience: announcementAudience(scene),
  }),
  ({ meeting, chance }) => {
    const request = chance.pick(Object.values(meeting.floor.requests));
    return request && { type: 'give-floor', requestId: request.id, seconds: 60 };
  },
  ({ meeting, chance }) => {
    const requests = Object.values(meeting.floor.requests);
    const [moved, before] = chance.some(requests, 2);
    return moved && { type: 'move-floor-request', requestId: moved.id, before: before?.id ?? null };
  },
  ({ meeting, chance }) => {
    const request = chance.pick(Object.values(meeting.floor.requests));
    if (!request || chance.happens(0.6)) return;
    return { type: 'refuse-floor-request', requestId: request.id, reason: 'Hết giờ' };
  },
  (scene) => {
    const seat = scene.chance.pick(seatsOf(scene, 'member', 'presenter', 'bridge'));
    const requestId = scene.chance.id();
    return seat && { type: 'call-speaker', requestId, seatId: seat.id, seconds: 30 };
  },
  ({ chance }) => ({ type: 'set-speaking-time', seconds: 30 + chance.below(100) }),
  () => ({ type: 'end-floor' }),
  ({ meeting, chance }) => {
    const itemIds = chance.some(Object.keys(meeting.agenda.items), 2);
    return itemIds.length > 0 ? { type: 'announce-consent-list', itemIds } : undefined;
  },
];

/** What only whoever holds the chair may do. */
export const CHAIR_ACTS: readonly ((scene: Scene) => Command | undefined)[] = [
  openVote,
  handOver,
  handOver,
  (scene) => {
    const question = anyQuestion(scene, 'open');
    return question && { type: 'close-vote', questionId: question.id };
  },
  (scene) => {
    const question = anyQuestion(scene, 'open');
    if (!question || scene.chance.happens(0.7)) return;
    return { type: 'pause-vote', questionId: question.id };
  },
  (scene) => {
    const question = anyQuestion(scene, 'paused');
    return question && { type: 'resume-vote', questionId: question.id };
  },
  (scene) => {
    const question = anyQuestion(scene, scene.chance.happens(0.5) ? 'open' : 'closed');
    if (!question || scene.chance.happens(0.8)) return;
    return { type: 'void-vote', questionId: question.id, reason: 'Câu hỏi chưa rõ' };
  },
  takeBack,
  takeBack,
  () => ({ type: 'adopt-without-debate' }),
  ({ meeting, chance }) =>
    chance.happens(0.2)
      ? meeting.phase === 'suspended'
        ? { type: 'resume-sitting' }
        : { type: 'suspend-sitting', reason: 'Giải lao' }
      : undefined,
  ({ meeting }) => (meeting.phase === 'suspended' ? { type: 'resume-sitting' } : undefined),
  (scene) => {
    const item = anyItem(scene);
    if (!item || scene.chance.happens(0.8)) return;
    return { type: 'postpone-item', itemId: item.id, reason: `Chờ ${itemMark(item.id)}` };
  },
  (scene) => {
    const item = anyItem(scene);
    const revision = item?.conclusion?.revision;
    return item && revision ? { type: 'confirm-conclusion', itemId: item.id, revision } : undefined;
  },
];

/** What a chair does next, so that there is a session: opens and closes votes, takes items up, resumes. */
export function moveOn(scene: Scene): Command | undefined {
  const { meeting, chance } = scene;
  if (meeting.phase === 'suspended') return { type: 'resume-sitting' };
  const open = anyQuestion(scene, 'open');
  if (open) return chance.happens(0.3) ? { type: 'close-vote', questionId: open.id } : undefined;
  return openVote(scene) ?? (meeting.currentItemId ? putQuestion(scene) : takeUp(scene));
}

function handOver(scene: Scene): Command | undefined {
  const seat = anyMember(scene);
  const itemId = scene.chance.happens(0.5) ? null : (anyItem(scene)?.id ?? null);
  return seat && { type: 'hand-over-chair', seatId: seat.id, itemId };
}

export function takeBack({ meeting, chance }: Scene): Command {
  const handed = Object.values(meeting.agenda.items).filter((item) => item.chairSeatId !== null);
  return { type: 'take-back-chair', itemId: chance.pick(handed)?.id ?? null };
}

function takeUp(scene: Scene): Command | undefined {
  const pending = itemsInOrder(scene.meeting.agenda).filter(({ state }) => state === 'pending');
  const item = scene.chance.pick(pending);
  return item && { type: 'take-up-item', itemId: item.id };
}

function putQuestion({ meeting, chance }: Scene): Command | undefined {
  const itemId = meeting.currentItemId;
  if (itemId === null) return;
  const text = `Thông qua ${itemMark(itemId)}?`;
  const question = motionOf(text);
  return { type: 'put-question', questionId: chance.id(), itemId, question, repeats: null };
}

function openVote(scene: Scene): Command | undefined {
  const { meeting, chance } = scene;
  const question = chance.pick(
    Object.values(meeting.questions).filter(
      ({ state, itemId }) => state === 'put' && itemId === meeting.currentItemId,
    ),
  );
  const seconds = chance.happens(0.2) ? 10 : null;
  return question && { type: 'open-vote', questionId: question.id, seconds, rollCall: false };
}

function announcementAudience(scene: Scene): AnnouncementAudience {
  const bridge = scene.chance.pick(seatsOf(scene, 'bridge'));
  if (bridge && scene.chance.happens(0.4)) return { kind: 'bridge', seatId: bridge.id };
  return { kind: scene.chance.happens(0.5) ? 'members' : 'all' };
}
