import { currentVersion, papersOf } from '@e-cabinet/domain';
import { type Behaviour, type Intent, isLive, type Sight } from '../intent.ts';
import { attend } from './attend.ts';
import { speak } from './speak.ts';

/** Turns the pages of its item's first paper, so that the room can follow. */
export const presenter: Behaviour = (sight) => [
  ...attend(sight),
  ...speak('members')(sight),
  ...turn(sight),
];

/** A presentation that does not end by itself would be a bad one. */
const LAST_PAGE_SHOWN = 12;

function turn({ meeting, seat, page }: Sight): readonly Intent[] {
  const item = meeting.currentItemId ? meeting.agenda.items[meeting.currentItemId] : undefined;
  if (!isLive(meeting) || !item?.presenters.includes(seat.id)) return [];
  const [paper] = papersOf(meeting, item.id);
  const version = paper && currentVersion(paper);
  if (!paper || !version) return [];
  const shown = page?.paperId === paper.id ? page.page : 0;
  if (shown >= Math.min(version.file.pages, LAST_PAGE_SHOWN)) return [];
  const next = { paperId: paper.id, paperVersion: version.version, page: shown + 1 };
  const act = { kind: 'show-page', page: next } as const;
  return [{ key: `page ${paper.id} ${shown + 1}`, after: [5, 9], act }];
}
