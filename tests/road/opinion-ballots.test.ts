import { randomUUID } from 'node:crypto';
import { type Command, synthesisOf } from '@e-cabinet/domain';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { meetingOf, sentBallot } from '../support/opinion-ballot.ts';
import { type Participant, participant, SECRETARY } from '../support/participants.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { MEMBERS } from '../support/session.ts';

const answer = (questionId: string, choice: string, comment = ''): Command => {
  return { type: 'cast-ballot', questionId, choice, comment, replaces: null };
};

async function download(server: TestServer, personId: string, path: string) {
  const { cookie } = await server.signIn(personId);
  const response = await fetch(`${server.url}${path}`, { headers: { cookie } });
  const body = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, body };
}

function partOf(file: Uint8Array, name: string): string {
  const part = unzipSync(file)[name];
  if (!part) throw new Error(`no ${name} in the file`);
  return new TextDecoder().decode(part);
}

/** The rows of every table of a Word file, cells as text. */
function wordRows(file: Uint8Array): readonly (readonly string[])[] {
  const xml = partOf(file, 'word/document.xml');
  return [...xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc[ >].*?<\/w:tc>/gs)].map(([cell]) =>
      [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
    ),
  );
}

it('L9, L12: 27 answers, their synthesis in Word row by row, and 13 in favour go onto an agenda', async () => {
  const server = await startServer();
  const { meetingId, itemId, questionIds, secretary } = await sentBallot(server);
  const questionId = questionIds[0] ?? '';
  const members = await Promise.all(
    MEMBERS.map((personId) => participant(server, personId, { meetingId })),
  );
  const remarks = 'Điều 5 khoản 2: bỏ cụm từ “và”\nĐiều 9: thêm hạn';
  const said = (index: number): Command => {
    if (index < 13) return answer(questionId, 'agree');
    return index < 20 ? answer(questionId, 'disagree') : answer(questionId, 'other', remarks);
  };
  const answers = await Promise.all(members.map((member, index) => member.does(said(index))));
  expect(answers.every(({ receipt }) => receipt !== undefined)).toBe(true);
  const synthesis = await secretary.sees((meeting) => {
    const question = meeting.questions[questionId];
    const made = question && synthesisOf(meeting, question);
    return made?.opinions.length === 27 && made;
  });
  expect(synthesis.tally).toEqual({ agree: 13, disagree: 7, other: 7 });

  const word = await download(server, SECRETARY, `/api/meetings/${meetingId}/synthesis.docx`);
  expect(word.headers.get('content-disposition')).toContain("filename*=UTF-8''");
  const rows = wordRows(word.body).filter((cells) => /^\d+$/.test(cells[0] ?? ''));
  // One row per member and part of the draft: 13 and 7 with one, 7 with two.
  expect(rows).toHaveLength(13 + 7 + 7 * 2);
  expect(rows.filter(([, , choice]) => choice === 'Tán thành')).toHaveLength(13);
  expect(rows.filter(([, , , article]) => article === 'Điều 5 khoản 2')).toHaveLength(7);
  expect(new Set(rows.map(([, name]) => name)).size).toBe(27);
  const text = partOf(word.body, 'word/document.xml');
  expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect(text).toContain('bỏ cụm từ “và”');
  const sheet = await download(server, SECRETARY, `/api/meetings/${meetingId}/synthesis.xlsx`);
  expect(partOf(sheet.body, 'xl/worksheets/sheet1.xml').match(/<row /g)).toHaveLength(1 + 34);

  await secretary.does({ type: 'close-opinion-ballot' });
  const results = await download(server, SECRETARY, `/api/meetings/${meetingId}/results.docx`);
  expect(partOf(results.body, 'word/document.xml')).toContain('14 trên 27');

  await onAnAgenda(server, secretary, { meetingId, itemId });
  for (const each of [...members, secretary]) each.leave();
  await server.stop();
});

async function onAnAgenda(
  server: TestServer,
  secretary: Participant,
  from: { readonly meetingId: string; readonly itemId: string },
): Promise<void> {
  const office = await participant(server, SECRETARY);
  const sessionId = await meetingOf(office, 'ordinary');
  const next = await participant(server, SECRETARY, { meetingId: sessionId });
  const itemId = randomUUID();
  const bring = { type: 'bring-item', itemId, from, before: null, lateReason: null } as const;
  await next.does({ ...bring, matter: null });
  const item = await next.sees(({ agenda }) => agenda.items[itemId]);
  const [earlier] = item.origin?.results ?? [];
  expect(item.brief.decision).toBe('Ban hành nghị định');
  expect(earlier?.result).toMatchObject({ outcome: 'rejected', cast: 27 });
  expect(Object.keys(earlier?.names ?? {})).toHaveLength(27);
  const again = { ...bring, itemId: randomUUID(), matter: null };
  expect(await next.isRefused(again)).toBe('item-already-brought');
  const other = { ...again, from: { ...from, itemId: randomUUID() } };
  expect(await next.isRefused(other)).toBe('matter-unknown');
  expect(await next.isRefused({ ...again, from: { ...from, meetingId: sessionId } })).toBe(
    'matter-unknown',
  );
  expect(secretary.meeting().phase).toBe('closed');
  for (const each of [next, office]) each.leave();
}

it('L8: before an own answer neither the socket nor the API tells what others have answered', async () => {
  const server = await startServer();
  const ballot = await sentBallot(server, { rules: { opinionsShown: 'after-own-answer' } });
  const { meetingId, secretary } = ballot;
  const questionId = ballot.questionIds[0] ?? '';
  const secret = `Ý kiến riêng ${randomUUID()}`;
  const [first = '', second = ''] = MEMBERS.slice(1);
  const one = await participant(server, first, { meetingId });
  const two = await participant(server, second, { meetingId });
  await one.does(answer(questionId, 'other', secret));
  await two.sees(({ questions }) => questions[questionId]?.voted === 1);
  const told = async () => {
    const word = await download(server, second, `/api/meetings/${meetingId}/synthesis.docx`);
    return {
      held: JSON.stringify(two.meeting()).includes(secret),
      document: partOf(word.body, 'word/document.xml').includes(secret),
    };
  };
  expect(await told()).toEqual({ held: false, document: false });
  await two.does(answer(questionId, 'agree'));
  await two.sees((meeting) => JSON.stringify(meeting).includes(secret));
  expect(await told()).toEqual({ held: true, document: true });
  const guest = await download(
    server,
    'person-bridge-nghe-an',
    `/api/meetings/${meetingId}/synthesis.docx`,
  );
  expect(guest.status).toBe(404);
  for (const each of [one, two, secretary]) each.leave();
  await server.stop();
});
