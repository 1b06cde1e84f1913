import type { Recorded } from '../event.ts';
import type { PaperId, SeatId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { unreachable } from '../unreachable.ts';
import type { PaperEvent } from './events.ts';
import type { Paper, PaperVersion, Receipt } from './state.ts';

const NO_RECEIPT: Receipt = { deliveredAt: null, acknowledgedAt: null, opened: {} };

export function evolvePapers(meeting: Meeting, recorded: Recorded<PaperEvent>): Meeting {
  const { event, version } = recorded;
  switch (event.type) {
    case 'paper-added':
      return withPaper(meeting, {
        id: event.paperId,
        itemId: event.itemId,
        title: event.title,
        audience: event.audience,
        addedIn: version,
        audienceSetIn: version,
        versions: [paperVersion(recorded, 1, event.file, null)],
        removed: false,
      });
    case 'paper-replaced': {
      const next = paperVersion(recorded, event.paperVersion, event.file, event.reason);
      const earlier = meeting.papers[event.paperId]?.versions ?? [];
      return changePaper(meeting, event.paperId, { versions: [...earlier, next] });
    }
    case 'paper-revised':
      return changePaper(meeting, event.paperId, {
        title: event.title,
        itemId: event.itemId,
        audience: event.audience,
        audienceSetIn: version,
      });
    case 'paper-removed':
      return removePaper(meeting, event.paperId);
    case 'paper-opened':
      return changeReceipt(meeting, event.seatId, (receipt) => ({
        ...receipt,
        opened: { ...receipt.opened, [event.paperId]: event.paperVersion },
      }));
    default:
      return unreachable(event);
  }
}

export function changeReceipt(
  meeting: Meeting,
  seatId: SeatId,
  change: (receipt: Receipt) => Receipt,
): Meeting {
  const receipt = change(meeting.receipts[seatId] ?? NO_RECEIPT);
  return { ...meeting, receipts: { ...meeting.receipts, [seatId]: receipt } };
}

function paperVersion(
  { at, by }: Recorded,
  version: number,
  file: PaperVersion['file'],
  reason: string | null,
): PaperVersion {
  return { version, file, at, by, reason };
}

/** Before publication a removed paper leaves no trace. */
function removePaper(meeting: Meeting, paperId: PaperId): Meeting {
  if (meeting.publishedAt !== null) return changePaper(meeting, paperId, { removed: true });
  const { [paperId]: _removed, ...papers } = meeting.papers;
  return { ...meeting, papers };
}

function changePaper(meeting: Meeting, paperId: PaperId, change: Partial<Paper>): Meeting {
  const paper = meeting.papers[paperId];
  return paper ? withPaper(meeting, { ...paper, ...change }) : meeting;
}

function withPaper(meeting: Meeting, paper: Paper): Meeting {
  return { ...meeting, papers: { ...meeting.papers, [paper.id]: paper } };
}
