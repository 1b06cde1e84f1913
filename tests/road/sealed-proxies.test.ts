import type { BallotReceipt, SealedResultSheet } from '@e-cabinet/protocol';
import { expect, it } from 'vitest';
import { participant, SECRETARY, SESSION } from '../support/participants.ts';
import { hashesIn, saidIn } from '../support/receipts.ts';
import { startServer } from '../support/server.ts';
import { MEMBERS, openSession, openVote } from '../support/session.ts';

it('R8, V20, V21: a ballot cast for a member who is away has its receipt, for who cast it alone, and its line', async () => {
  const server = await startServer();
  const secretary = await participant(server, SECRETARY);
  const { details, rules } = secretary.meeting();
  await secretary.does({
    type: 'revise-meeting',
    details,
    rules: { ...rules, proxiesPerMember: 1 },
  });
  const away = await participant(server, MEMBERS[20] ?? '');
  const session = await openSession(server, 20);
  const [, holder] = session.members;
  if (!holder) throw new Error('nobody is there');
  const { seatId: forSeatId } = away;
  const proxy = { forSeatId, seatId: holder.seatId, itemId: null, reason: '' };
  await away.does({ type: 'give-proxy', ...proxy });
  const questionId = await openVote(session);
  const ballot = { questionId, choice: 'agree', comment: '' };
  const { receipt: own } = await holder.does({ type: 'cast-ballot', replaces: null, ...ballot });
  const { receipt } = await holder.does({
    type: 'cast-proxy-ballot',
    replaces: null,
    ...ballot,
    forSeatId,
  });
  await session.chair.does({ type: 'close-vote', questionId });

  const get = async (personId: string, what: string) => {
    const who = await server.signIn(personId);
    return who.get(`/api/meetings/${SESSION}/questions/${questionId}/${what}`);
  };
  if (!own || !receipt) throw new Error('a ballot was answered without a receipt');
  const again: BallotReceipt = (await get(holder.personId, `receipt?for=${forSeatId}`)).body;
  expect(saidIn(again)).toEqual(saidIn(receipt));
  expect(saidIn((await get(holder.personId, 'receipt')).body)).toEqual(saidIn(own));
  expect((await get(away.personId, 'receipt')).status).toBe(404);
  expect((await get(session.chair.personId, `receipt?for=${forSeatId}`)).status).toBe(404);
  const { sheet }: SealedResultSheet = (await get(SECRETARY, 'result-sheet')).body;
  const listed = hashesIn(sheet);
  expect(listed).toEqual([own.hash, receipt.hash].sort());
  expect(sheet.result.cast).toBe(2);

  for (const each of [away, secretary]) each.leave();
  session.leave();
  await server.stop();
});
