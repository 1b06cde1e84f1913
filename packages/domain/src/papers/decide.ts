import type { Actor } from '../actor.ts';
import { findItem } from '../agenda/find-item.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { ItemId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { unreachable } from '../unreachable.ts';
import type { AddPaper, OpenPaper, PaperCommand, ReplacePaper } from './commands.ts';
import { currentVersion, findPaper } from './find-paper.ts';

export function decidePapers(meeting: Meeting, command: PaperCommand, actor: Actor): Decision {
  switch (command.type) {
    case 'add-paper':
      return addPaper(meeting, command);
    case 'replace-paper':
      return replacePaper(meeting, command, actor);
    case 'revise-paper': {
      const { paperId, title, itemId, audience } = command;
      if (!findPaper(meeting, paperId, actor.seat)) return refuse('paper-unknown');
      if (!title.trim()) return refuse('text-needed');
      if (!itemExists(meeting, itemId)) return refuse('item-unknown');
      return accept({ type: 'paper-revised', paperId, title, itemId, audience });
    }
    case 'remove-paper': {
      const { paperId, reason } = command;
      if (!findPaper(meeting, paperId, actor.seat)) return refuse('paper-unknown');
      if (meeting.publishedAt !== null && !reason?.trim()) return refuse('reason-needed');
      return accept({ type: 'paper-removed', paperId, reason });
    }
    case 'open-paper':
      return openPaper(meeting, command, actor);
    default:
      return unreachable(command);
  }
}

function addPaper(meeting: Meeting, command: AddPaper): Decision {
  if (meeting.papers[command.paperId]) return refuse('paper-exists');
  if (!command.title.trim()) return refuse('text-needed');
  if (!itemExists(meeting, command.itemId)) return refuse('item-unknown');
  const { paperId, itemId, title, file, audience } = command;
  return accept({ type: 'paper-added', paperId, itemId, title, file, audience });
}

/** After publication a replacement says why; the old version stays. (P3) */
function replacePaper(meeting: Meeting, command: ReplacePaper, actor: Actor): Decision {
  const paper = findPaper(meeting, command.paperId, actor.seat);
  const current = paper && currentVersion(paper);
  if (!current) return refuse('paper-unknown');
  if (current.file.sha256 === command.file.sha256) return refuse('same-file');
  if (meeting.publishedAt !== null && !command.reason?.trim()) return refuse('reason-needed');
  return accept({
    type: 'paper-replaced',
    paperId: command.paperId,
    paperVersion: current.version + 1,
    file: command.file,
    reason: command.reason,
  });
}

/** Opening is recorded once per reader and version. (P5) */
function openPaper(meeting: Meeting, command: OpenPaper, { seat }: Actor): Decision {
  const paper = findPaper(meeting, command.paperId, seat);
  if (!paper || !seat) return refuse('paper-unknown');
  const { paperId, paperVersion } = command;
  if (!paper.versions.some(({ version }) => version === paperVersion)) {
    return refuse('paper-version-unknown');
  }
  if ((meeting.receipts[seat.id]?.opened[paperId] ?? 0) >= paperVersion) return accept();
  return accept({ type: 'paper-opened', seatId: seat.id, paperId, paperVersion });
}

function itemExists(meeting: Meeting, itemId: ItemId | null): boolean {
  return itemId === null || findItem(meeting, itemId, null) !== undefined;
}
