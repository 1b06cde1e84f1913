import { chance } from '../chance.ts';
import { type Behaviour, type Intent, isLive, send } from '../intent.ts';

/** How many of a hundred ask for the floor on an item. */
const WISH_TO_SPEAK = { members: 0.1, bridges: 0.03 } as const;

const SUBJECTS = [
  'Tiến độ thực hiện và nguồn lực',
  'Phân cấp cho địa phương',
  'Tác động đối với doanh nghiệp và người dân',
  'Cơ sở dữ liệu dùng chung',
] as const;

/** Asks for the floor on some items, and gives it back after a short speech. */
export function speak(who: keyof typeof WISH_TO_SPEAK): Behaviour {
  return ({ meeting, seat, newId }) => {
    const itemId = meeting.currentItemId;
    if (!isLive(meeting) || itemId === null) return [];
    const intents: Intent[] = [];
    const { speaking, requests, spoken } = meeting.floor;
    if (speaking?.seatId === seat.id) {
      intents.push(send(`done ${speaking.id}`, [15, 40], { type: 'end-floor' }));
    }
    const heard = [...Object.values(requests), ...spoken, ...(speaking ? [speaking] : [])];
    const asked = heard.some((each) => each.seatId === seat.id && each.itemId === itemId);
    if (!asked && chance(seat.id, itemId, 'speak') < WISH_TO_SPEAK[who]) {
      const subject = SUBJECTS[Math.floor(chance(seat.id, itemId) * SUBJECTS.length)] ?? '';
      const speaker = who === 'bridges' ? 'Chủ tịch UBND tỉnh' : null;
      const asks = { kind: 'speak', subject, speaker, respondentSeatId: null } as const;
      const command = { type: 'request-floor', requestId: newId(), ...asks } as const;
      intents.push(send(`ask ${itemId}`, [4, 25], command));
    }
    return intents;
  };
}
