import { v4 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SESSION } from '../support/participants.ts';
import { holds, saidIn } from '../support/receipts.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { type OpenSession, openSession, openVote } from '../support/session.ts';

let server: TestServer;
let session: OpenSession;

beforeAll(async () => {
  server = await startServer();
  session = await openSession(server);
});

afterAll(async () => {
  session.leave();
  await server.stop();
});

describe('the receipt of a ballot', () => {
  it('V20: says the same, signed anew, when the command is sent again and on another tablet', async () => {
    const [, , , , voter] = session.members;
    if (!voter) throw new Error('nobody is there');
    const open = await openVote(session);
    const said = { questionId: open, choice: 'agree', comment: '' };
    const command = { type: 'cast-ballot', replaces: null, ...said } as const;
    const id = newId();
    const answers = [
      await voter.follower.send(command, { id }),
      await voter.follower.send(command, { id }),
    ];
    const [first, again] = answers.map((answer) => {
      if (!answer.accepted || !answer.receipt) throw new Error(JSON.stringify(answer));
      return { ...answer, receipt: saidIn(answer.receipt), right: holds(answer.receipt) };
    });
    expect(first).toMatchObject({ events: 1, right: true, receipt: { questionId: open } });
    expect(again).toEqual(first);
    const { body } = await (await server.signIn(voter.personId)).get(
      `/api/meetings/${SESSION}/questions/${open}/receipt`,
    );
    expect({ said: saidIn(body), right: holds(body) }).toEqual({
      said: first?.receipt,
      right: true,
    });
    await session.chair.does({ type: 'close-vote', questionId: open });
  });

  it('V10, V20: is one of a tree of all ballots recorded with it, and tells none of them', async () => {
    const open = await openVote(session);
    const said = { questionId: open, choice: 'agree', comment: '' };
    const command = { type: 'cast-ballot', replaces: null, ...said } as const;
    const commands = session.members.map((voter) => ({ voter, id: newId() }));
    const sendAll = async () => {
      const answers = await Promise.all(
        commands.map(({ voter, id }) => voter.follower.send(command, { id })),
      );
      return answers.map((answer) => {
        if (!answer.accepted || !answer.receipt) throw new Error(JSON.stringify(answer));
        return answer.receipt;
      });
    };
    const [first, again] = [await sendAll(), await sendAll()];
    expect(again.map(saidIn)).toEqual(first.map(saidIn));
    expect([...first, ...again].filter((receipt) => !holds(receipt))).toEqual([]);
    const places = first.map(({ signature, index }) => `${signature} ${index}`);
    expect(new Set(places).size).toBe(27);
    expect(Math.max(...first.map(({ size }) => size))).toBeGreaterThan(1);
    // What is known of a ballot once its vote is closed gives nobody its neighbour's place.
    const neighbours = new Set(first.flatMap(({ path: hashes }) => hashes));
    expect(again.flatMap(({ path: hashes }) => hashes.filter((h) => neighbours.has(h)))).toEqual(
      [],
    );
    await session.chair.does({ type: 'close-vote', questionId: open });
  });
});
