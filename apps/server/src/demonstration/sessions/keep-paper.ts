import { Readable } from 'node:stream';
import type { FileFacts } from '@e-cabinet/domain';
import type { Papers } from '../../papers/open-papers.ts';
import { savePart } from '../../papers/save-part.ts';
import { GOVERNMENT } from '../offices.ts';
import { writePaper } from '../papers/write-paper.ts';
import { SECRETARY } from './desk.ts';
import type { PlannedPaper } from './plan.ts';

export interface PaperParts {
  readonly papers: Papers;
  readonly now: () => number;
}

/** Keeps a paper as an upload is kept; what we wrote ourselves need not be inspected. */
export async function keepPaper(
  { papers, now }: PaperParts,
  paper: PlannedPaper,
  submittedBy: string,
): Promise<FileFacts> {
  const part = papers.store.newPart();
  const { bytes, pages } = await writePaper(paper, submittedBy);
  const { sha256, size } = await savePart(Readable.from([bytes]), part, bytes.length);
  await papers.store.keep(part, sha256);
  const name = `${paper.title.replaceAll(/[/:]/g, ' ')}.pdf`;
  const facts = { sha256, size, pages, mediaType: 'application/pdf' };
  const inspected = { ...facts, pageSizes: [], encrypted: false, form: 'none' } as const;
  const upload = { bodyId: GOVERNMENT, name, personId: SECRETARY, at: new Date(now()) };
  await papers.records.recordUpload(inspected, upload);
  return { ...facts, name };
}
