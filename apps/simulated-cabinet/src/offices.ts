import type { DemonstrationOffices } from '@e-cabinet/protocol';

export interface SimulatedOffice {
  readonly personId: string;
  readonly follower: boolean;
}

/** The offices of the demonstration that can be simulated: everybody but the room screens. */
export async function officesOf(url: string): Promise<readonly SimulatedOffice[]> {
  const response = await fetch(`${url}/api/demonstration/offices`);
  if (!response.ok) throw new Error(`no demonstration at ${url}: ${response.status}`);
  const { groups } = (await response.json()) as DemonstrationOffices;
  return groups
    .filter(({ group }) => group !== 'screen')
    .flatMap(({ group, offices }) =>
      offices.map(({ personId }) => ({ personId, follower: group === 'bridge' })),
    );
}

/** Signs in as an office, as a visitor does with one tap. @returns the login cookie */
export async function signIn(url: string, personId: string): Promise<string> {
  const response = await fetch(`${url}/api/demonstration/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ personId }),
  });
  const [cookie] = response.headers.getSetCookie();
  if (!response.ok || !cookie) throw new Error(`could not sign in: ${response.status}`);
  return cookie.split(';')[0] ?? '';
}
