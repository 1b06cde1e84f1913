import type { WorkCalendar } from '@e-cabinet/domain';
import { calendarDate, calendarDay } from '@e-cabinet/protocol';
import { type Database, putHoliday, removeHoliday } from '@e-cabinet/storage';
import { type RequestHandler, Router } from 'express';
import { administersAll } from '../identity/may.ts';
import { workCalendar } from '../work-calendar.ts';
import { refuse } from './refuse.ts';
import { pathPart, withBody } from './requests.ts';
import type { RouteParts } from './route-parts.ts';

const ONE = '/api/calendar/:date';

/** `GET /api/calendar`, `PUT` and `DELETE /api/calendar/:date` */
export function calendarRoute({ config, database, signedIn }: RouteParts): Router {
  const router = Router();
  const mayChange: RequestHandler[] = [signedIn, administersAll(database), onlyDates];
  router.get('/api/calendar', signedIn, async (_request, response) => {
    const answer: WorkCalendar = await workCalendar(database, config);
    response.json(answer);
  });
  router.put(
    ONE,
    mayChange,
    withBody(calendarDay, async ({ name, worked }, request, response) => {
      await putHoliday(database.kysely, { date: pathPart(request, 'date'), name }, worked);
      response.sendStatus(204);
    }),
  );
  router.delete(ONE, mayChange, makeOrdinary(database));
  return router;
}

function makeOrdinary({ kysely }: Database): RequestHandler {
  return async (request, response) => {
    await removeHoliday(kysely, pathPart(request, 'date'));
    response.sendStatus(204);
  };
}

const onlyDates: RequestHandler = (request, response, next) => {
  if (calendarDate.safeParse(pathPart(request, 'date')).success) next();
  else refuse(response, 'not-found');
};
