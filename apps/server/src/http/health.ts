import type { Health } from '@e-cabinet/protocol';
import type { Database } from '@e-cabinet/storage';
import type { Condition } from '@e-cabinet/sync';
import { Router } from 'express';
import { VERSION } from '../version.ts';

/** A probe that waits longer is answered "not ready". */
const RECORDS_ANSWER_WITHIN_MS = 1_000;

export interface HealthParts {
  readonly database: Database;
  /** What may work less well, by the name under which it is reported. */
  readonly conditions: ReadonlyMap<string, () => Condition>;
  readonly isStopping: () => boolean;
}

/** `GET /health`: 200 while this process may be sent requests, else 503. */
export function healthRoute(parts: HealthParts): Router {
  return Router().get('/health', async (_request, response) => {
    const recordsAnswer = await doRecordsAnswer(parts.database);
    const degraded = [...parts.conditions].filter(([, condition]) => condition() === 'degraded');
    const answer: Health = {
      live: true,
      ready: recordsAnswer && !parts.isStopping(),
      version: VERSION,
      degraded: [...degraded.map(([name]) => name), ...(recordsAnswer ? [] : ['records'])],
    };
    response
      .set('cache-control', 'no-store')
      .status(answer.ready ? 200 : 503)
      .json(answer);
  });
}

async function doRecordsAnswer({ pool }: Database): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, RECORDS_ANSWER_WITHIN_MS, false);
  });
  const asked = pool.query('select 1').then(
    () => true,
    () => false,
  );
  const answered = await Promise.race([asked, tooLate]);
  clearTimeout(timer);
  return answered;
}
