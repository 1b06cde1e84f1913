import type { FileFacts, SubmissionCommand, SubmissionId } from '@e-cabinet/domain';
import type {
  SeenSubmission,
  SubmissionAnswer,
  SubmissionBoxSettings,
  SubmissionMessage,
  Submissions,
} from '@e-cabinet/protocol';
import { queryOptions } from '@tanstack/react-query';
import { type Answer, refused } from './answer.ts';
import { ask } from './ask.ts';
import { granted } from './query-client.ts';

/** What somebody else has done to a file shows up within this time. */
const LOOK_AGAIN_MS = 15_000;

export const SUBMISSIONS = ['submissions'] as const;

/** Files of the asker's units and, for a secretary, of the body. */
export const submissionsQuery = queryOptions({
  queryKey: [...SUBMISSIONS, 'all'],
  queryFn: ({ signal }) => granted(ask<Submissions>('GET', '/api/submissions', undefined, signal)),
  refetchInterval: LOOK_AGAIN_MS,
});

export const submissionQuery = (id: SubmissionId) =>
  queryOptions({
    queryKey: [...SUBMISSIONS, 'one', id],
    queryFn: ({ signal }) => granted(ask<SeenSubmission>('GET', one(id), undefined, signal)),
    refetchInterval: LOOK_AGAIN_MS,
  });

/** @param id of the command: sent again under it, it is the same act */
export async function sendSubmissionCommand(
  submissionId: SubmissionId,
  id: string,
  command: SubmissionCommand,
): Promise<Answer<void>> {
  const message: SubmissionMessage = { id, command };
  const answer = await ask<SubmissionAnswer>('POST', `${one(submissionId)}/commands`, message);
  if (!answer.ok) return answer;
  const { value } = answer;
  return value.accepted ? { ok: true, value: undefined } : refused(value.refusal, value.facts);
}

export function keepBoxSettings(
  unitId: string,
  settings: SubmissionBoxSettings,
): Promise<Answer<void>> {
  return ask('PUT', `/api/units/${encodeURIComponent(unitId)}/submission-box`, settings);
}

export function submissionPaperAddress(id: SubmissionId, { sha256, name }: FileFacts): string {
  return `${one(id)}/papers/${sha256}/${encodeURIComponent(name)}`;
}

function one(id: SubmissionId): string {
  return `/api/submissions/${encodeURIComponent(id)}`;
}
