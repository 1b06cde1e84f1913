import { currentVersion, findPaper, isAddressed } from '@e-cabinet/domain';
import { type Behaviour, type Intent, isOpenToAttend, type Sight, send } from '../intent.ts';

/** What everybody does who is invited: takes everything in, and comes. */
export const attend: Behaviour = (sight) => {
  const { meeting, mine, seat } = sight;
  if (!isOpenToAttend(meeting)) return [];
  const where = seat.role === 'bridge' ? 'remote' : 'room';
  const checkIn = { type: 'check-in', where, way: 'tablet' } as const;
  const coming = mine.attendance?.present ? [] : [send('check-in', [3, 35], checkIn)];
  return [...takeIn(sight), ...coming];
};

/** Takes in the pack, opens the papers, confirms announcements. */
export const takeIn: Behaviour = (sight) => {
  const { deliveredAt, acknowledgedAt } = sight.mine;
  const intents: Intent[] = [...read(sight), ...acknowledge(sight)];
  if (!deliveredAt) intents.push(send('receive', [1, 8], { type: 'receive-pack' }));
  else if (!acknowledgedAt) {
    intents.push(send('acknowledge', [4, 40], { type: 'acknowledge-pack' }));
  }
  return intents;
};

function read({ meeting, mine, seat }: Sight): readonly Intent[] {
  return Object.values(meeting.papers).flatMap((paper) => {
    const version = currentVersion(paper)?.version ?? 0;
    if (!findPaper(meeting, paper.id, seat) || (mine.opened[paper.id] ?? 0) >= version) return [];
    const command = { type: 'open-paper', paperId: paper.id, paperVersion: version } as const;
    return [send(`open ${paper.id} ${version}`, [5, 90], command)];
  });
}

function acknowledge({ meeting, mine, seat }: Sight): readonly Intent[] {
  return [...meeting.announcements, ...mine.announcements]
    .filter((announcement) => isAddressed(announcement, seat))
    .filter(({ id }) => !mine.acknowledged.includes(id))
    .map(({ id: announcementId }) =>
      send(`heard ${announcementId}`, [2, 15], {
        type: 'acknowledge-announcement',
        announcementId,
      }),
    );
}
