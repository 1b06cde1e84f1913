import { chance } from '../chance.ts';
import { type Behaviour, isOpenToAttend, send } from '../intent.ts';
import { attend } from './attend.ts';
import { speak } from './speak.ts';

/** A bridge point: reports itself ready with its head count, follows, asks for the floor now and then. */
export const bridge: Behaviour = (sight) => {
  const { meeting, mine, seat } = sight;
  if (!isOpenToAttend(meeting)) return [];
  const report = {
    head: 'Chủ tịch UBND tỉnh',
    technician: 'Cán bộ kỹ thuật trực điểm cầu',
    phone: '',
    peoplePresent: 8 + Math.floor(chance(seat.id, 'people') * 30),
    devices: ['Codec', 'Màn hình chính'],
    checks: { picture: true, sound: true, line: true, papers: true },
    ready: true,
  };
  const readiness = mine.bridge ? [] : [send('report', [4, 45], { type: 'report-bridge', report })];
  return [...readiness, ...attend(sight), ...speak('bridges')(sight)];
};
