import { type SubmissionId, seenSubmission } from '@e-cabinet/domain';
import {
  identifier,
  type SeenSubmission,
  type SubmissionBox,
  type Submissions,
  submissionBoxSettings,
} from '@e-cabinet/protocol';
import { submissionCommandMessage } from '@e-cabinet/protocol/schemas';
import {
  setApprovalNeeded,
  submissionsOf,
  unitsOfBodies,
  unitsWithApproval,
} from '@e-cabinet/storage';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { dutiesTo, filingDutiesOf } from '../submissions/duties.ts';
import { lineOfSubmission, submissionSeenBy } from '../submissions/seen.ts';
import { type SubmissionParts, takeSubmissionCommand } from '../submissions/take-command.ts';
import { type TellParts, tellOfSubmission } from '../submissions/tell.ts';
import { paced } from './paced.ts';
import { refuse } from './refuse.ts';
import { askerOf, pathPart, withBody } from './requests.ts';

export interface SubmissionRoutesParts extends SubmissionParts, TellParts {
  readonly requireSignedIn: RequestHandler;
}

/** What has ended stays in the lists for so long. */
const KEPT_MS = 90 * 24 * 60 * 60_000;

/** A secretary chases every unit of a body in one act. */
const WRITES_PER_TEN_SECONDS = 100;

const ONE = '/api/submissions/:submissionId';

/**
 * Files that units submit, see `submissions.ts` of the protocol. For whoever has nothing to do with a file it
 * is answered like one that never was.
 */
export function submissionsRoutes(parts: SubmissionRoutesParts): Router {
  const router = Router();
  const { requireSignedIn } = parts;
  const writing = [requireSignedIn, paced(WRITES_PER_TEN_SECONDS)];
  router.get('/api/submissions', requireSignedIn, listed(parts));
  router.get(ONE, requireSignedIn, one(parts));
  router.post(`${ONE}/commands`, ...writing, command(parts));
  router.put('/api/units/:unitId/submission-box', ...writing, settings(parts));
  return router;
}

type Handler = (request: Request, response: Response) => Promise<void>;

function listed({ db, now }: SubmissionRoutesParts): Handler {
  return async (_request, response) => {
    const at = now();
    const duties = await filingDutiesOf(db, askerOf(response).personId, at);
    const { boxes, secretaryIn: bodyIds } = duties;
    const unitIds = boxes.map(({ unitId }) => unitId);
    const since = new Date(at.getTime() - KEPT_MS);
    const found = await submissionsOf(db, { unitIds, bodyIds }, since);
    const bodies = [...new Set([...boxes, ...found].map(({ bodyId }) => bodyId))];
    const units = bodies.length > 0 ? await unitsOfBodies(db, bodies) : [];
    const names = new Map(units.map(({ id, name }) => [id, name]));
    const nameOf = (unitId: string) => names.get(unitId) ?? { vi: '', en: '' };
    const careful = await unitsWithApproval(db, unitIds);
    const answer: Submissions = {
      serverTime: at.toISOString(),
      boxes: boxes.map(
        (box): SubmissionBox => ({
          ...box,
          name: nameOf(box.unitId),
          approvalNeeded: careful.has(box.unitId),
        }),
      ),
      submissions: found.flatMap((submission) => {
        const seen = seenSubmission(submission, dutiesTo(duties, submission));
        const ofUnit = unitIds.includes(submission.unitId);
        return seen ? [lineOfSubmission(seen, nameOf(seen.unitId), ofUnit)] : [];
      }),
    };
    response.json(answer);
  };
}

function one(parts: SubmissionRoutesParts): Handler {
  return async (request, response) => {
    const { personId } = askerOf(response);
    const seen = await submissionSeenBy(parts, personId, pathPart(request, 'submissionId'));
    if (!seen) return refuse(response, 'not-found');
    const { unitId, bodyId } = seen.submission;
    const [units, careful] = await Promise.all([
      unitsOfBodies(parts.db, [bodyId]),
      unitsWithApproval(parts.db, [unitId]),
    ]);
    const answer: SeenSubmission = {
      ...seen,
      serverTime: parts.now().toISOString(),
      unit: units.find(({ id }) => id === unitId)?.name ?? { vi: '', en: '' },
      approvalNeeded: careful.has(unitId),
    };
    response.json(answer);
  };
}

function command(parts: SubmissionRoutesParts): RequestHandler {
  return withBody(submissionCommandMessage, async (message, request, response) => {
    const submissionId: SubmissionId = pathPart(request, 'submissionId');
    if (!identifier.safeParse(submissionId).success) return refuse(response, 'not-found');
    const { personId } = askerOf(response);
    const taken = await takeSubmissionCommand(parts, personId, submissionId, message);
    const { answer, submission, isNew } = taken;
    if (!answer.accepted && answer.refusal === 'submission-unknown') {
      return refuse(response, 'not-found');
    }
    if (isNew) await tellOfSubmission(parts, submission, message.command.type, personId);
    response.json(answer);
  });
}

function settings({ db, now }: SubmissionRoutesParts): RequestHandler {
  return withBody(submissionBoxSettings, async ({ approvalNeeded }, request, response) => {
    const { personId } = askerOf(response);
    const { boxes } = await filingDutiesOf(db, personId, now());
    const box = boxes.find(({ unitId }) => unitId === pathPart(request, 'unitId'));
    if (!box?.duties.includes('head')) return refuse(response, 'not-found');
    await setApprovalNeeded(db, box.unitId, approvalNeeded, personId, now());
    response.sendStatus(204);
  });
}
