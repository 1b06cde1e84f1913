import { currentVersion, findPaper, isAddressed } from '@e-cabinet/domain';
import { type Behaviour, type Intent, isOpenToAttend, type Sight, send } from '../intent.ts';

/** What everybody does who is invited: takes in the pack, opens the papers, comes, confirms announcements. */
export const attend: Behaviour = (sight) => {
  const { meeting, mine, seat } = sight;
  if (!isOpenToAttend(meeting)) return [];
  const where = seat.role === 'bridge' ? 'remote' : 'room';
  const intents: Intent[] = [...read(sight), ...acknowledge(sight)];
  if (!mine.deliveredAt) intents.push(send('receive', [1, 8], { type: 'receive-pack' }));
  else if (!mine.acknowledgedAt) {
    intents.push(send('acknowledge', [4, 40], { type: 'acknowledge-pack' }));
  }
  if (!mine.attendance?.present) {
    intents.push(send('check-in', [3, 35], { type: 'check-in', where, way: 'tablet' }));
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
