import {
  type BodyId,
  type Matter,
  type PersonId,
  type Sha256,
  type Submission,
  type SubmissionDuty,
  type SubmissionId,
  seenSubmission,
} from '@e-cabinet/domain';
import { identifier, type SubmissionLine } from '@e-cabinet/protocol';
import { foldedSubmission, type Tables, unitsOfBodies } from '@e-cabinet/storage';
import type { Kysely } from 'kysely';
import { dutiesTo, filingDutiesOf } from './duties.ts';
import type { SubmissionParts } from './take-command.ts';

export interface SeenBy {
  readonly submission: Submission;
  readonly duties: readonly SubmissionDuty[];
}

/** A file as this person sees it; null where there is none for them. (H1) */
export async function submissionSeenBy(
  { db, now }: Omit<SubmissionParts, 'randomBytes'>,
  personId: PersonId,
  id: SubmissionId,
): Promise<SeenBy | null> {
  if (!identifier.safeParse(id).success) return null;
  const folded = await foldedSubmission(db, id);
  if (folded.version === 0) return null;
  const duties = dutiesTo(await filingDutiesOf(db, personId, now()), folded);
  const submission = seenSubmission(folded, duties);
  return submission && { submission, duties };
}

/** Whether a paper with this content is in a file that they see, as they see it. (H5) */
export async function mayReadOfSubmission(
  parts: Omit<SubmissionParts, 'randomBytes'>,
  personId: PersonId,
  id: SubmissionId,
  sha256: Sha256,
): Promise<boolean> {
  const seen = await submissionSeenBy(parts, personId, id);
  if (!seen) return false;
  const { papers, handed } = seen.submission;
  return [...papers, ...(handed?.papers ?? [])].some(({ file }) => file.sha256 === sha256);
}

export function lineOfSubmission(
  { text, handed, ...submission }: Submission,
  unit: SubmissionLine['unit'],
  ofUnit: boolean,
): SubmissionLine {
  const { id, bodyId, unitId, state, expected, approval, chasedAt } = submission;
  return {
    ...{ id, bodyId, unitId, state, expected, approval, chasedAt, unit, ofUnit },
    title: text.title,
    handed: handed && { number: handed.number, firstAt: handed.firstAt, at: handed.at },
  };
}

/** All there is of an accepted file, for a secretary of its body; null for anybody else. (H10) */
export async function submittedMatter(
  parts: Omit<SubmissionParts, 'randomBytes'> & { readonly newId: () => string },
  personId: PersonId,
  bodyId: BodyId,
  submissionId: SubmissionId,
): Promise<Matter | null> {
  const seen = await submissionSeenBy(parts, personId, submissionId);
  if (!seen?.duties.includes('secretary') || seen.submission.bodyId !== bodyId) return null;
  const { state, handed, unitId } = seen.submission;
  if (state !== 'accepted' || !handed) return null;
  const { title, kind, minutes, brief, coResponsible } = handed.text;
  return {
    details: { title, kind, minutes, submittedBy: await nameOf(parts.db, bodyId, unitId) },
    brief,
    papers: handed.papers.map((paper) => ({ ...paper, paperId: parts.newId() })),
    origin: { submissionId, coResponsible },
  };
}

async function nameOf(db: Kysely<Tables>, bodyId: BodyId, unitId: string): Promise<string> {
  const units = await unitsOfBodies(db, [bodyId]);
  return units.find(({ id }) => id === unitId)?.name.vi ?? '';
}
