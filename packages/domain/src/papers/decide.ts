import type { Actor } from '../actor.ts';
import { findItem } from '../agenda/find-item.ts';
import { audienceProblem } from '../audience.ts';
import { accept, type Deciders, type Decision, refuse } from '../decision.ts';
import { entryIn } from '../drawers.ts';
import { lateBriefProblem } from '../matters/brief.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import type { Recall } from '../pack/state.ts';
import { same } from '../same.ts';
import type { Seat } from '../seat.ts';
import type {
  AddPaper,
  AddSupplement,
  KeepPapers,
  NotePapersByHand,
  OpenPaper,
  PaperCommand,
  PaperInVersion,
  PresentPage,
  RemovePaper,
  ReplacePaper,
  RequireReading,
  RevisePaper,
  TakePack,
} from './commands.ts';
import { currentVersion, findPaper, lastVersion } from './find-paper.ts';
import { mayTurnPages } from './presenting.ts';

export const decidePapers: Deciders<PaperCommand> = {
  'add-paper': addPaper,
  'replace-paper': replacePaper,
  'revise-paper': revisePaper,
  'remove-paper': removePaper,
  'add-supplement': addSupplement,
  'require-reading': requireReading,
  'note-papers-by-hand': notePapersByHand,
  'open-paper': openPaper,
  'keep-papers': keepPapers,
  'take-copy': takeCopy,
  'take-pack': takePack,
  'present-page': presentPage,
};

function addPaper(meeting: Meeting, command: AddPaper): Decision {
  const { paperId, itemId, title, file, audience } = command;
  if (own(meeting.papers, paperId)) return refuse('paper-exists');
  const problem = paperProblem(meeting, command);
  if (problem) return problem;
  return accept({ type: 'paper-added', paperId, itemId, title, file, audience });
}

function revisePaper(meeting: Meeting, command: RevisePaper, actor: Actor): Decision {
  const { paperId, itemId, title, audience } = command;
  const paper = findPaper(meeting, paperId, actor.seat);
  if (!paper) return refuse('paper-unknown');
  const problem = paperProblem(meeting, command);
  if (problem) return problem;
  if (paper.recall) return recalled(paper.recall);
  const before = { title: paper.title, itemId: paper.itemId, audience: paper.audience };
  if (same(before, { title, itemId, audience })) return accept();
  return accept({ type: 'paper-revised', paperId, title, itemId, audience });
}

/** A paper has a title, and is of an item on the agenda or of the whole meeting. (P1, P9, A7) */
function paperProblem(
  meeting: Meeting,
  { title, itemId, audience }: Pick<AddPaper, 'title' | 'itemId' | 'audience'>,
): Decision | null {
  if (!title.trim()) return refuse('text-needed');
  const item = itemId === null ? null : findItem(meeting, itemId, null);
  if (item === undefined) return refuse('item-unknown');
  const hidden = audienceProblem(meeting, audience);
  if (hidden) return refuse(hidden);
  return item && lateBriefProblem(meeting, item);
}

/** A further paper to what is out: it says why, and of which paper of the same item it is a supplement. (P13) */
function addSupplement(meeting: Meeting, command: AddSupplement, { seat }: Actor): Decision {
  const { paperId, to, itemId, title, file, audience, reason } = command;
  if (own(meeting.papers, paperId)) return refuse('paper-exists');
  const problem = paperProblem(meeting, command);
  if (problem) return problem;
  if (to !== null && findPaper(meeting, to, seat)?.itemId !== itemId) {
    return refuse('paper-unknown');
  }
  if (!reason.trim()) return refuse('reason-needed');
  return accept({ type: 'supplement-added', paperId, to, itemId, title, file, audience, reason });
}

/** What is out already is recalled instead. (P6) */
function removePaper(meeting: Meeting, { paperId, reason }: RemovePaper, actor: Actor): Decision {
  if (!findPaper(meeting, paperId, actor.seat)) return refuse('paper-unknown');
  if (meeting.publishedAt !== null) return refuse('paper-given-out');
  return accept({ type: 'paper-removed', paperId, reason });
}

/** Another file takes the place; after publication it says why, and the old version stays, unless it was recalled. (P2, P3, P15) */
function replacePaper(meeting: Meeting, command: ReplacePaper, actor: Actor): Decision {
  const paper = findPaper(meeting, command.paperId, actor.seat);
  if (!paper) return refuse('paper-unknown');
  const current = currentVersion(paper);
  if (current?.file.sha256 === command.file.sha256) return refuse('same-file');
  if (meeting.publishedAt !== null && !command.reason?.trim()) return refuse('reason-needed');
  return accept({
    type: 'paper-replaced',
    paperId: command.paperId,
    paperVersion: lastVersion(paper) + 1,
    file: command.file,
    reason: command.reason,
  });
}

/** It changes nothing that was given out, so that it may be said after the freeze too. (P21) */
function notePapersByHand(
  meeting: Meeting,
  { itemId, count }: NotePapersByHand,
  { seat }: Actor,
): Decision {
  const item = findItem(meeting, itemId, seat);
  if (!item) return refuse('item-unknown');
  if (item.byHand === count) return accept();
  return accept({ type: 'papers-by-hand-noted', itemId, count });
}

/** It changes nothing that was given out, so that it may be said after the freeze too. (P17) */
function requireReading(
  meeting: Meeting,
  { paperId, required }: RequireReading,
  actor: Actor,
): Decision {
  const paper = findPaper(meeting, paperId, actor.seat);
  if (!paper) return refuse('paper-unknown');
  if (paper.recall) return recalled(paper.recall);
  if (paper.required === required) return accept();
  return accept({ type: 'reading-required', paperId, required });
}

/** Opening is recorded once per reader and version. (P5) */
function openPaper(meeting: Meeting, command: OpenPaper, { seat }: Actor): Decision {
  const problem = readingProblem(meeting, command, seat);
  if (problem || !seat) return problem ?? refuse('paper-unknown');
  const { paperId, paperVersion } = command;
  if ((own(entryIn(meeting.receipts, seat.id)?.opened ?? {}, paperId) ?? 0) >= paperVersion)
    return accept();
  return accept({ type: 'paper-opened', seatId: seat.id, paperId, paperVersion });
}

/** Why this version cannot be read, if so. (P4, P14) */
function readingProblem(
  meeting: Meeting,
  { paperId, paperVersion }: PaperInVersion,
  seat: Seat | null,
): Decision | null {
  const paper = findPaper(meeting, paperId, seat);
  if (!paper || !seat) return refuse('paper-unknown');
  if (paper.recall) return recalled(paper.recall);
  const isThere = paper.versions.some(({ version }) => version === paperVersion);
  return isThere ? null : refuse('paper-version-unknown');
}

/** Each copy is recorded, so that one more is one more event. (P20) */
function takeCopy(
  meeting: Meeting,
  { paperId, paperVersion }: PaperInVersion,
  { seat }: Actor,
): Decision {
  const problem = readingProblem(meeting, { paperId, paperVersion }, seat);
  if (problem || !seat) return problem ?? refuse('paper-unknown');
  if (!meeting.rules.copiesAllowed) return refuse('copies-not-allowed');
  return accept({ type: 'copy-taken', seatId: seat.id, paperId, paperVersion });
}

/** A pack is a copy of each of its papers, of all or of none. (P22) */
function takePack(meeting: Meeting, { papers }: TakePack, actor: Actor): Decision {
  const copies = papers.map((paper) => takeCopy(meeting, paper, actor));
  const refused = copies.find(({ accepted }) => !accepted);
  return refused ?? accept(...copies.flatMap((copy) => (copy.accepted ? copy.events : [])));
}

/** What a device has for reading without a network is recorded once per version; what is gone by then is passed over. (P16) */
function keepPapers(meeting: Meeting, { papers }: KeepPapers, { seat }: Actor): Decision {
  if (!seat) return refuse('paper-unknown');
  const known = entryIn(meeting.receipts, seat.id)?.kept ?? {};
  const fresh = papers.filter(({ paperId, paperVersion }) => {
    const versions = findPaper(meeting, paperId, seat)?.versions ?? [];
    const isThere = versions.some(({ version }) => version === paperVersion);
    return isThere && (own(known, paperId) ?? 0) < paperVersion;
  });
  if (fresh.length === 0) return accept();
  return accept({ type: 'papers-kept', seatId: seat.id, papers: fresh });
}

/** Recorded when it differs from the page recorded before. (P19) */
function presentPage(meeting: Meeting, command: PresentPage, { seat }: Actor): Decision {
  const { paperId, paperVersion, page } = command;
  if (!seat || !mayTurnPages(meeting, seat)) return refuse('not-allowed');
  if (meeting.phase !== 'in-session') return refuse('not-in-session');
  const versions = findPaper(meeting, paperId, seat)?.versions ?? [];
  const shown = versions.find(({ version }) => version === paperVersion);
  if (!shown || page > shown.file.pages) return refuse('paper-unknown');
  const last = meeting.presented.at(-1);
  const isSame = last?.paperId === paperId && last.paperVersion === paperVersion;
  if (isSame && last.page === page) return accept();
  return accept({ type: 'page-presented', paperId, paperVersion, page });
}

/** (P14) */
function recalled({ at }: Recall): Decision {
  return refuse('paper-recalled', { since: at });
}
