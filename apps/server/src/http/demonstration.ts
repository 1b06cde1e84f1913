import {
  type DemonstrationOffices,
  demonstrationSignIn,
  OFFICE_GROUPS,
  type OfficeGroup,
} from '@e-cabinet/protocol';
import { findPerson, recordSignIn } from '@e-cabinet/storage';
import { Router } from 'express';
import { BODIES, OFFICES } from '../demonstration/offices.ts';
import { answerWithMe } from './me.ts';
import { refuse } from './refuse.ts';
import { addressOf, deviceOf, withBody } from './requests.ts';
import type { RouteParts } from './route-parts.ts';
import { secureOnly } from './secure-only.ts';

/**
 * `GET /api/demonstration/offices`, `POST /api/demonstration/sign-in`: any office with one tap. Only
 * mounted while the demonstration is on; otherwise these paths do not exist.
 */
export function demonstrationRoute(parts: RouteParts): Router {
  const router = Router();
  router.get('/api/demonstration/offices', (_request, response) => {
    response.json(OFFERED);
  });
  router.post('/api/demonstration/sign-in', secureOnly(parts.config), takeOffice(parts));
  return router;
}

const OFFERED: DemonstrationOffices = {
  bodies: BODIES.map(({ id, name }) => ({ id, name })),
  groups: OFFICE_GROUPS.map((group) => ({ group, offices: officesIn(group) })),
};

function officesIn(group: OfficeGroup) {
  return OFFICES.filter((office) => office.group === group).map(({ personId, name, bodyId }) => ({
    personId,
    name,
    bodyId,
  }));
}

function takeOffice(parts: RouteParts) {
  const { database, sessions, now } = parts;
  return withBody(demonstrationSignIn, async ({ personId }, request, response) => {
    // Only offices of the catalogue: people whom somebody entered since keep their passwords.
    const isOffered = OFFICES.some((office) => office.personId === personId);
    if (!isOffered || !(await findPerson(database.kysely, personId))) {
      return refuse(response, 'not-found');
    }
    const asker = await sessions.start(request, personId, { demonstration: true });
    await recordSignIn(database.kysely, {
      at: now(),
      personId,
      address: addressOf(request),
      device: deviceOf(request),
      outcome: 'signed-in',
    });
    await answerWithMe(parts, response, asker);
  });
}
