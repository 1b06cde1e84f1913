import { OFFICES } from '@e-cabinet/server';
import type { TestServer } from '../support/server.ts';
import { BRIDGES, MEMBERS } from '../support/session.ts';

/** 27 members' tablets, the secretary, an adviser, a presenter, the room screen and 63 bridge points. */
export const CAST: readonly string[] = [
  'person-secretary-1',
  ...MEMBERS,
  ...OFFICES.filter(
    ({ bodyId, group }) =>
      bodyId === 'body-government' && ['advisers', 'presenter', 'screen'].includes(group),
  ).map(({ personId }) => personId),
  ...BRIDGES,
];

const AT_ONCE = 10;

/** Signs people in. @returns their cookies by person */
export async function signInAll(
  server: TestServer,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const cookies = new Map<string, string>();
  for (let from = 0; from < personIds.length; from += AT_ONCE) {
    const some = personIds.slice(from, from + AT_ONCE);
    const signedIn = await Promise.all(some.map((personId) => server.signIn(personId)));
    for (const [index, personId] of some.entries()) {
      cookies.set(personId, signedIn[index]?.cookie ?? '');
    }
  }
  return cookies;
}
