import { type Audience, type Command, entryIn } from '@e-cabinet/domain';
import { itemMark } from '../marks.ts';
import { anyItem, anyMember, anyQuestion, type Scene, seatsOf } from './act.ts';

/** Things a secretary does before, in and around a session; undefined where there is nothing to do it to. */
export const SECRETARY_ACTS: readonly ((scene: Scene) => Command | undefined)[] = [
  ({ chance }) => ({
    type: 'add-section',
    sectionId: chance.id(),
    title: `Phần ${chance.below(100)}`,
    before: null,
  }),
  ({ chance, meeting }) => {
    const section = chance.pick(Object.values(meeting.agenda.sections));
    const title = `Phần ${chance.below(100)}`;
    return section && { type: 'rename-section', sectionId: section.id, title };
  },
  (scene) => {
    const before = scene.chance.happens(0.5) ? (anyItem(scene)?.id ?? null) : null;
    return { type: 'add-items', items: [newItem(scene)], before, lateReason: 'Nội dung gấp' };
  },
  (scene) => {
    const item = anyItem(scene);
    if (!item) return;
    const title = `Nội dung ${itemMark(item.id)} ${scene.chance.below(100)}`;
    const presenters = scene.chance.some(seatsOf(scene, 'presenter', 'member'), 1);
    return {
      type: 'revise-item',
      itemId: item.id,
      details: {
        title,
        kind: 'decide',
        minutes: 5,
        presenters: presenters.map(({ id }) => id),
        submittedBy: '',
      },
    };
  },
  (scene) => {
    const { agenda } = scene.meeting;
    const entry = scene.chance.pick([
      ...Object.values(agenda.sections),
      ...Object.values(agenda.items),
    ]);
    return entry && { type: 'move-entry', entryId: entry.id, before: anyItem(scene)?.id ?? null };
  },
  (scene) => {
    const entry = scene.chance.happens(0.5)
      ? anyItem(scene)
      : scene.chance.pick(Object.values(scene.meeting.agenda.sections));
    if (!entry || entry.id === scene.closedItemId) return;
    return { type: 'remove-entry', entryId: entry.id };
  },
  setAudience,
  setAudience,
  (scene) => {
    const seat = scene.chance.pick(seatsOf(scene, 'bridge', 'presenter', 'screen'));
    const items = scene.chance.some(Object.keys(scene.meeting.agenda.items), 3);
    const itemIds = scene.chance.happens(0.5) ? null : items;
    return seat && { type: 'revise-seat', seat: { ...seat, itemIds } };
  },
  (scene) => {
    const seat = scene.chance.pick(seatsOf(scene, 'adviser', 'observer'));
    return (
      (seat &&
        scene.chance.happens(0.1) && {
          type: 'withdraw-seat',
          seatId: seat.id,
          reason: 'Bận việc',
        }) ||
      undefined
    );
  },
  (scene) => {
    const seat = anyMember(scene);
    const present = scene.chance.happens(0.8);
    return seat && { type: 'record-presence', seatId: seat.id, present, where: 'room' };
  },
  (scene) => {
    const item = anyItem(scene);
    const text = `Bản thảo kết luận ${item ? itemMark(item.id) : ''} ${scene.chance.below(100)}`;
    return item && { type: 'draft-conclusion', itemId: item.id, text };
  },
  (scene) => {
    const voters = scene.meeting.currentItemId && anyQuestion(scene, 'open');
    const seat = anyMember(scene);
    if (!voters || !seat) return;
    const reason = 'Đến muộn';
    return { type: 'add-voter', questionId: voters.id, seatId: seat.id, reason };
  },
  (scene) => {
    const question = anyQuestion(scene, 'open');
    const seat = anyMember(scene);
    if (!question || !seat) return;
    const replaces = entryIn(question.ballots, seat.id)?.version ?? null;
    const ballot = { replaces, seatId: seat.id, choice: 'agree', comment: '', reason: 'Giơ tay' };
    return { type: 'enter-ballot', questionId: question.id, ...ballot };
  },
  (scene) => {
    const question = anyQuestion(scene, 'put');
    if (!question || scene.chance.happens(0.7)) return;
    return { type: 'withdraw-question', questionId: question.id };
  },
];

/** A new item; most are for everybody, some are closed from the start. */
export function newItem(scene: Pick<Scene, 'chance' | 'meeting'>, audience?: Audience) {
  const id = scene.chance.id();
  return {
    id,
    title: `Nội dung ${itemMark(id)}`,
    kind: 'decide' as const,
    minutes: 10,
    presenters: [],
    submittedBy: '',
    audience: audience ?? anyAudience(scene),
  };
}

export function anyAudience({ chance, meeting }: Pick<Scene, 'chance' | 'meeting'>): Audience {
  const kind = chance.number();
  if (kind < 0.6) return { kind: 'everyone' };
  if (kind < 0.8) return { kind: 'members' };
  const seatIds = chance.some(Object.keys(meeting.seats), 1 + chance.below(20));
  return { kind: 'named', seatIds };
}

function setAudience(scene: Scene): Command | undefined {
  const item = anyItem(scene);
  if (!item || item.id === scene.closedItemId) return;
  return { type: 'set-item-audience', itemId: item.id, audience: anyAudience(scene) };
}
