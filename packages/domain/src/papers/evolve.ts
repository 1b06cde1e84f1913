import { changeItem } from '../agenda/evolve.ts';
import { entryIn } from '../drawers.ts';
import type { Evolvers, Recorded } from '../event.ts';
import type { PaperId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import type { PaperEvent } from './events.ts';
import { changeReceipt } from './receipts.ts';
import type { Paper, PaperVersion } from './state.ts';

export const evolvePapers: Evolvers<PaperEvent> = {
  'paper-added': (meeting, recorded) => {
    return withPaper(meeting, newPaper(recorded));
  },
  'supplement-added': (meeting, recorded) => {
    const { to, reason } = recorded.event;
    return withPaper(meeting, { ...newPaper(recorded), supplement: { to, reason } });
  },
  'paper-replaced': (meeting, recorded) => {
    const { paperId, paperVersion: version, file, reason } = recorded.event;
    const next = paperVersion(recorded, version, file, reason);
    return changePaper(meeting, paperId, {
      versions: [...keptVersions(meeting, paperId), next],
      recall: null,
    });
  },
  'paper-revised': (meeting, { event: { paperId, title, itemId, audience } }) => {
    return changePaper(meeting, paperId, { title, itemId, audience });
  },
  'paper-removed': (meeting, { event }) => {
    const leftNoTrace = meeting.publishedAt === null;
    return changePaper(meeting, event.paperId, { removed: true, leftNoTrace });
  },
  'reading-required': (meeting, { event: { paperId, required } }) => {
    return changePaper(meeting, paperId, { required });
  },
  'papers-by-hand-noted': (meeting, { event: { itemId, count } }) =>
    changeItem(meeting, itemId, { byHand: count }),
  'paper-opened': (meeting, { event: { seatId, paperId, paperVersion: version } }) => {
    const opened = entryIn(meeting.receipts, seatId)?.opened;
    return changeReceipt(meeting, seatId, { opened: { ...opened, [paperId]: version } });
  },
  'page-presented': (meeting, { event: { paperId, paperVersion, page }, by, at }) => {
    return {
      ...meeting,
      presented: [...meeting.presented, { paperId, paperVersion, page, by, at }],
    };
  },
  'papers-kept': (meeting, { event: { seatId, papers } }) => {
    const kept = { ...entryIn(meeting.receipts, seatId)?.kept };
    for (const { paperId, paperVersion: version } of papers) kept[paperId] = version;
    return changeReceipt(meeting, seatId, { kept });
  },
  'copy-taken': (meeting, { event: { seatId, paperId, paperVersion: version }, at }) => {
    const copies = entryIn(meeting.receipts, seatId)?.copies ?? [];
    const taken = { paperId, paperVersion: version, at };
    return changeReceipt(meeting, seatId, { copies: [...copies, taken] });
  },
};

function newPaper(
  recorded: Recorded<Extract<PaperEvent, { type: 'paper-added' | 'supplement-added' }>>,
): Paper {
  const { paperId: id, itemId, title, audience, file } = recorded.event;
  return {
    id,
    itemId,
    title,
    audience,
    versions: [paperVersion(recorded, 1, file, null)],
    supplement: null,
    recall: null,
    required: false,
    removed: false,
    leftNoTrace: false,
  };
}

function paperVersion(
  { at, by }: Recorded,
  version: number,
  file: PaperVersion['file'],
  reason: string | null,
): PaperVersion {
  return { version, file, at, by, reason };
}

/** Nobody reads a file that was replaced before anybody was to read it. (P3) */
function keptVersions(meeting: Meeting, paperId: PaperId): readonly PaperVersion[] {
  if (meeting.publishedAt === null) return [];
  return own(meeting.papers, paperId)?.versions ?? [];
}

function changePaper(meeting: Meeting, paperId: PaperId, change: Partial<Paper>): Meeting {
  const paper = own(meeting.papers, paperId);
  return paper ? withPaper(meeting, { ...paper, ...change }) : meeting;
}

function withPaper(meeting: Meeting, paper: Paper): Meeting {
  return { ...meeting, papers: { ...meeting.papers, [paper.id]: paper } };
}
