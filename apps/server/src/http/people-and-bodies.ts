import { Router } from 'express';
import { accountsRoute } from './accounts.ts';
import { bodiesRoute } from './bodies.ts';
import { calendarRoute } from './calendar.ts';
import { demonstrationRoute } from './demonstration.ts';
import { directoryRoute } from './directory.ts';
import { installationRoute } from './installation.ts';
import { loginSessionsRoute } from './login-sessions.ts';
import { mailLogRoute } from './mail-log.ts';
import { meRoute } from './me.ts';
import { meetingTypesRoute } from './meeting-types.ts';
import { notesRoute } from './notes.ts';
import { noticesRoute } from './notices.ts';
import { passwordRoute } from './password.ts';
import { peopleRoute } from './people.ts';
import { peopleImportRoute } from './people-import.ts';
import { roomsRoute } from './rooms.ts';
import type { RouteParts } from './route-parts.ts';
import { setUpRoute } from './set-up.ts';
import { signInRoute } from './sign-in.ts';
import { signInLogRoute } from './sign-in-log.ts';
import { signOutRoute } from './sign-out.ts';
import { unitPeopleRoute } from './unit-people.ts';
import { unitsRoute } from './units.ts';

const ROUTES = [
  installationRoute,
  signInRoute,
  signOutRoute,
  meRoute,
  passwordRoute,
  loginSessionsRoute,
  setUpRoute,
  bodiesRoute,
  unitsRoute,
  unitPeopleRoute,
  peopleRoute,
  peopleImportRoute,
  accountsRoute,
  signInLogRoute,
  directoryRoute,
  calendarRoute,
  meetingTypesRoute,
  roomsRoute,
  notesRoute,
  noticesRoute,
  mailLogRoute,
];

/** Signing in, people and bodies; the demonstration's routes only while it is on. */
export function peopleAndBodiesRoutes(parts: RouteParts): Router {
  const router = Router();
  for (const route of ROUTES) router.use(route(parts));
  if (parts.config.demonstration) router.use(demonstrationRoute(parts));
  return router;
}
