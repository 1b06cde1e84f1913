import { enterPerson, type Installation, setUpInstallation, signInAs } from './installation.ts';
import { startPostgres } from './postgres.ts';
import type { Visitor } from './visitor.ts';

/** A body and one below it, each with an administrator of its own. */
export interface TwoBodies extends Installation {
  readonly province: string;
  readonly provincial: Visitor;
  stop(): Promise<void>;
}

export async function setUpTwoBodies(): Promise<TwoBodies> {
  const postgres = await startPostgres();
  const installation = await setUpInstallation({ databaseUrl: postgres.url, attachments: [] });
  const { administrator, bodyId, server } = installation;
  const created = await administrator.post('/api/bodies', {
    parentId: bodyId,
    name: { vi: 'UBND tỉnh Nghệ An', en: "Nghe An People's Committee" },
    kind: 'peoples-committee',
    level: 'province',
  });
  const province = created.body.id;
  await enterPerson(administrator, province, { login: 'province', roles: ['administrator'] });
  return {
    ...installation,
    province,
    provincial: await signInAs(server, 'province'),
    async stop() {
      await server.stop();
      await postgres.stop();
    },
  };
}

/** A unit of the body, for those that need one. */
export async function addUnit(
  administrator: Visitor,
  bodyId: string,
  parentId: string | null = null,
): Promise<{ id: string; parentId: string | null }> {
  const name = { vi: 'Văn phòng', en: 'Office' };
  return (await administrator.post(`/api/bodies/${bodyId}/units`, { parentId, name })).body;
}
