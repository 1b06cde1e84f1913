import { expect } from 'vitest';
import { type ServerOptions, startServer, type TestServer } from './server.ts';
import type { Visitor } from './visitor.ts';

export const PASSWORD = 'một mật khẩu đủ dài';

/** A server as in production: no demonstration, set up by its first administrator. */
export interface Installation {
  readonly server: TestServer;
  readonly administrator: Visitor;
  readonly bodyId: string;
}

export async function setUpInstallation(options: ServerOptions = {}): Promise<Installation> {
  const environment = { ECABINET_DEMONSTRATION: 'off', ...options.environment };
  const server = await startServer({ ...options, environment });
  const administrator = server.visitor();
  const answer = await administrator.post('/api/set-up', {
    token: tokenOf(server.running.setUpPath),
    login: 'administrator',
    password: PASSWORD,
    body: {
      name: { vi: 'Chính phủ', en: 'Government' },
      kind: 'government',
      level: 'central',
    },
  });
  expect(answer.status).toBe(201);
  return { server, administrator, bodyId: answer.body.bodies[0].id };
}

export function tokenOf(pathWithFragment: string | null): string {
  const token = pathWithFragment?.split('#')[1];
  if (!token) throw new Error('The path carries no token');
  return token;
}

/** Enters a person in a body and lets them choose the password by their link. */
export async function enterPerson(
  administrator: Visitor,
  bodyId: string,
  about: { login: string; roles?: string[]; name?: { vi: string; en: string } },
): Promise<{ personId: string; login: string }> {
  const name = about.name ?? { vi: `Cơ quan ${about.login}`, en: `Office ${about.login}` };
  const entered = await administrator.post(`/api/bodies/${bodyId}/people`, { name, ...about });
  expect(entered.status).toBe(201);
  const personId = entered.body.id;
  const link = await administrator.post(`/api/bodies/${bodyId}/people/${personId}/password-link`);
  const { token } = link.body;
  const chosen = await administrator.post('/api/password-from-link', { token, password: PASSWORD });
  expect(chosen.status).toBe(204);
  return { personId, login: about.login };
}

/** Somebody who has signed in with a password. */
export async function signInAs(
  server: TestServer,
  login: string,
  password = PASSWORD,
): Promise<Visitor> {
  const who = server.visitor();
  expect((await who.post('/api/sign-in', { login, password })).status).toBe(200);
  return who;
}
