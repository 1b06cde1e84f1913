import { randomUUID } from 'node:crypto';
import type { SubmissionChange } from '@e-cabinet/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUSES, type Standing } from '../support/houses.ts';
import { meetingOf } from '../support/opinion-ballot.ts';
import { participant, SECRETARY } from '../support/participants.ts';
import {
  begin,
  FILE_TITLE,
  FINANCE_HEAD,
  FINANCE_OFFICER,
  type Filer,
  filer,
  paperOf,
  WHOLE_TEXT,
} from '../support/submissions.ts';

const RETURN = {
  type: 'return-submission',
  handed: 1,
  comment: 'Thiếu đánh giá tác động.',
} as const;
const SUBMIT = { type: 'submit' } as const;

describe.each(HOUSES)('files that units submit: $name', ({ open }) => {
  let house: Standing;
  let officer: Filer;
  let head: Filer;
  let secretary: Filer;
  const first = () => house.servers[0] ?? fail();
  const last = () => house.servers.at(-1) ?? fail();

  beforeAll(async () => {
    house = await open();
    officer = await filer(first(), FINANCE_OFFICER);
    head = await filer(first(), FINANCE_HEAD);
    // Where there are two servers, the other one: what one has recorded the next one knows.
    secretary = await filer(last(), SECRETARY);
  });
  afterAll(() => house.stop());

  /** A file that was begun, with a paper of its own. */
  async function drafted(): Promise<string> {
    const id = randomUUID();
    expect(await officer.tries(id, begin())).toBe('ok');
    expect(await officer.tries(id, paperOf(await officer.upload(`Words of ${id}`)))).toBe('ok');
    return id;
  }
  const seen = async (who: Filer, id: string) => (await who.get(`/api/submissions/${id}`)).body;

  it('H6, H9: is filed, returned with a comment and filed again, each with name and time', async () => {
    const id = await drafted();
    expect(await officer.tries(id, SUBMIT)).toBe('ok');
    expect(await secretary.tries(id, RETURN)).toBe('ok');
    const { submission } = await seen(officer, id);
    expect(submission.history.at(-1).comment).toBe('Thiếu đánh giá tác động.');
    const text = { ...WHOLE_TEXT, minutes: 30 };
    const write = { type: 'write-submission', text, base: submission.textVersion } as const;
    expect(await officer.tries(id, write)).toBe('ok');
    expect(await head.tries(id, SUBMIT)).toBe('ok');
    const { history, state } = (await seen(secretary, id)).submission;
    expect(state).toBe('resubmitted');
    expect(history.map(({ kind, name }: SubmissionChange) => `${kind}: ${name.en}`)).toEqual([
      'submitted: Chief of Office, Ministry of Finance',
      'returned: Session secretary 1, Government Office',
      'resubmitted: Minister of Finance',
    ]);
    const times = history.map(({ at }: SubmissionChange) => Date.parse(at));
    expect(times).toEqual([...times].sort((one, other) => one - other));
  });

  it('H8: sent twice it is one act; of two who write over the same text one is told', async () => {
    const id = await drafted();
    const commandId = randomUUID();
    const { textVersion } = (await seen(officer, id)).submission;
    const write = (title: string) => {
      return {
        type: 'write-submission',
        text: { ...WHOLE_TEXT, title },
        base: textVersion,
      } as const;
    };
    const both = await Promise.all([
      officer.tries(id, write('Một'), commandId),
      head.tries(id, write('Hai')),
    ]);
    expect(both.sort()).toEqual(['ok', 'submission-changed-meanwhile']);
    expect(await officer.tries(id, SUBMIT, randomUUID())).toBe('ok');
    const again = randomUUID();
    expect(await secretary.tries(id, RETURN, again)).toBe('ok');
    expect(await secretary.tries(id, RETURN, again)).toBe('ok');
    expect(await officer.tries(id, SUBMIT, again)).toBe('command-id-taken');
    const { history } = (await seen(officer, id)).submission;
    expect(history.filter(({ kind }: SubmissionChange) => kind === 'returned')).toHaveLength(1);
  });

  it('H4: goes out with the approval of the head where the head has said so', async () => {
    const box = '/api/units/unit-finance/submission-box';
    expect((await officer.put(box, { approvalNeeded: true })).status).toBe(404);
    expect((await head.put(box, { approvalNeeded: true })).status).toBe(204);
    const id = await drafted();
    expect(await officer.tries(id, SUBMIT)).toBe('submission-not-approved');
    expect(await officer.tries(id, { type: 'ask-approval' })).toBe('ok');
    const notices = (await head.get('/api/notices')).body.notices;
    expect(notices[0]).toMatchObject({ kind: 'submission-approval', submissionId: id });
    expect(await officer.tries(id, { type: 'approve-submission' })).toBe('not-allowed');
    expect(await head.tries(id, { type: 'approve-submission' })).toBe('ok');
    expect(await officer.tries(id, SUBMIT)).toBe('ok');
    expect((await head.put(box, { approvalNeeded: false })).status).toBe(204);
  });

  it('H2, H9: is expected, chased, and told of without a title', async () => {
    const id = randomUUID();
    const dueAt = new Date(Date.now() + 3_600_000).toISOString();
    const expected = { type: 'expect-submission', title: 'Báo cáo ngân sách', dueAt } as const;
    const box = { bodyId: 'body-government', unitId: 'unit-finance' };
    expect(await secretary.tries(id, { ...expected, ...box, unitId: 'unit-nowhere' })).toBe(
      'unit-unknown',
    );
    expect(await secretary.tries(id, { ...expected, ...box })).toBe('ok');
    for (let time = 0; time < 3; time += 1) {
      expect(await secretary.tries(id, { type: 'chase-submission' })).toBe('ok');
    }
    for (const who of [officer, head]) {
      const { notices } = (await who.get('/api/notices')).body;
      const told = notices.filter((each: { submissionId: string }) => each.submissionId === id);
      expect(told.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
        'submission-chased',
        'submission-expected',
      ]);
      expect(JSON.stringify(told)).not.toContain('ngân sách');
    }
    const { submissions } = (await officer.get('/api/submissions')).body;
    expect(submissions.find((each: { id: string }) => each.id === id)).toMatchObject({
      state: 'expected',
      title: 'Báo cáo ngân sách',
      expected: { dueAt },
      ofUnit: true,
    });
  });

  it('H10: comes onto an agenda, once, with brief and papers as they were inspected', async () => {
    const id = await drafted();
    const office = await participant(last(), SECRETARY);
    const meetingId = await meetingOf(office, 'ordinary');
    office.leave();
    const session = await participant(last(), SECRETARY, { meetingId });
    const bring = () =>
      ({
        type: 'bring-item',
        itemId: randomUUID(),
        from: { submissionId: id },
        before: null,
        lateReason: null,
        matter: null,
      }) as const;
    expect(await session.isRefused(bring())).toBe('matter-unknown');
    expect(await officer.tries(id, SUBMIT)).toBe('ok');
    expect(await session.isRefused(bring())).toBe('matter-unknown');
    expect(await secretary.tries(id, { type: 'accept-submission', handed: 1 })).toBe('ok');
    const command = bring();
    await session.does(command);
    const { item, paper } = await session.sees(({ agenda, papers }) => {
      const found = agenda.items[command.itemId];
      const one = Object.values(papers).find(({ itemId }) => itemId === command.itemId);
      return found?.submission && one ? { item: found, paper: one } : undefined;
    });
    expect(item).toMatchObject({
      title: FILE_TITLE,
      kind: 'decide',
      minutes: 25,
      submittedBy: 'Bộ Tài chính',
      brief: WHOLE_TEXT.brief,
      submission: { submissionId: id, coResponsible: ['Bộ Tư pháp'] },
    });
    const { sha256, name } = paper.versions[0]?.file ?? fail();
    // Of two servers the one that took the file: in a test they share no storage.
    const reader = await filer(first(), SECRETARY);
    const read = await reader.fetch(
      `/api/meetings/${meetingId}/papers/${sha256}/${encodeURIComponent(name)}`,
    );
    expect(read.status).toBe(200);
    expect(await session.isRefused(bring())).toBe('item-already-brought');
    session.leave();
  });
});

function fail(): never {
  throw new Error('not there');
}
