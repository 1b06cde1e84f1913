import { type Audience, type Command, EVERYONE, type Meeting } from '@e-cabinet/domain';
import { v4 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { editsOf } from '../support/pack-edits.ts';
import {
  NGHE_AN,
  type Participant,
  PRIME_MINISTER,
  participant,
  SECRETARY,
  SESSION,
} from '../support/participants.ts';
import { type Searching, searchingOn } from '../support/searching.ts';
import { startServer, type TestServer } from '../support/server.ts';

const FINANCE = 'person-head-finance';
const HEALTH = 'person-head-health';
const DAY_MS = 86_400_000;
/** From the act to the last device. */
const BAR_MS = 5_000;

let server: TestServer;
let desk: Searching;
let secretary: Participant;
let chair: Participant;
let finance: Participant;
let bridge: Participant;
beforeAll(async () => {
  server = await startServer();
  desk = searchingOn(server);
  const seated = [SECRETARY, PRIME_MINISTER, FINANCE].map((who) => participant(server, who));
  seated.push(participant(server, NGHE_AN, { follower: true }));
  [secretary, chair, finance, bridge] = (await Promise.all(seated)) as [
    Participant,
    Participant,
    Participant,
    Participant,
  ];
}, 60_000);
afterAll(async () => {
  for (const who of [secretary, chair, finance, bridge]) who?.leave();
  await server.stop();
});

const firstItem = (meeting: Meeting) =>
  Object.values(meeting.agenda.items).find(
    ({ removed, audience }) => !removed && audience.kind === 'everyone',
  )?.id ?? '';

async function addPaper(words: string, audience: Audience = EVERYONE) {
  const paperId = newId();
  const file = await desk.uploaded(words);
  const itemId = firstItem(secretary.meeting());
  await secretary.does({ type: 'add-paper', paperId, itemId, title: words, file, audience });
  return { paperId, itemId, file };
}

const addressOf = (sha256: string) => `/api/meetings/${SESSION}/papers/${sha256}/a.pdf`;

/** How the file is answered to an office: whole, in part, unasked for again, and its head. */
async function statuses(personId: string, sha256: string): Promise<number[]> {
  const who = await desk.visitorOf(personId);
  const asked = [
    {},
    { headers: { range: 'bytes=0-99' } },
    { headers: { 'if-none-match': `"${sha256}"` } },
    { headers: { range: 'bytes=0-9', 'if-range': `"${sha256}"` } },
    { method: 'HEAD' },
  ];
  const answers = await Promise.all(asked.map((init) => who.fetch(addressOf(sha256), init)));
  await Promise.all(answers.map((answer) => answer.arrayBuffer()));
  return answers.map(({ status }) => status);
}

describe('a recall', () => {
  it('P14: ends access within 5 s on every connected device and for every direct request', async () => {
    const { paperId, file } = await addPaper('qqrecalled');
    const replaced = await desk.uploaded('qqrecalledagain');
    await secretary.does({ type: 'replace-paper', paperId, file: replaced, reason: 'Figures' });
    const devices = [secretary, chair, finance, bridge];
    await Promise.all(devices.map((who) => who.sees(({ papers }) => papers[paperId]?.versions[1])));
    expect(await statuses(FINANCE, file.sha256)).toEqual([200, 206, 200, 206, 200]);

    const from = Date.now();
    const scope = { kind: 'paper', paperId } as const;
    await chair.does({ type: 'recall-papers', scope, reason: 'Names of witnesses' });
    const recalls = await Promise.all(
      devices.map((who) => who.sees(({ papers }) => papers[paperId]?.recall ?? undefined)),
    );
    expect(Date.now() - from).toBeLessThan(BAR_MS);
    for (const recall of recalls) {
      const told = { by: chair.seatId, reason: 'Names of witnesses', version: 2 };
      expect(recall).toMatchObject(told);
      expect(Date.parse(recall.at)).toBeGreaterThanOrEqual(from - 1_000);
    }
    for (const who of [SECRETARY, PRIME_MINISTER, FINANCE, NGHE_AN]) {
      for (const { sha256 } of [file, replaced]) {
        expect([who, await statuses(who, sha256)]).toEqual([who, [404, 404, 404, 404, 404]]);
      }
    }
    for (const who of devices) {
      const held = JSON.stringify(who.meeting().papers);
      expect([held.includes(file.sha256), held.includes(replaced.sha256)]).toEqual([false, false]);
    }
    const difference = `/api/meetings/${SESSION}/paper-differences/${paperId}?from=1&to=2`;
    expect((await (await desk.visitorOf(FINANCE)).get(difference)).status).toBe(404);
    for (const who of [SECRETARY, FINANCE]) {
      expect((await desk.search(who, 'qqrecalledagain')).meetings).toEqual([]);
    }
    expect(await finance.isRefused({ type: 'open-paper', paperId, paperVersion: 2 })).toBe(
      'paper-recalled',
    );
  }, 60_000);

  it('P14: whoever comes later or looks back finds the line, and no file', async () => {
    const { paperId, file } = await addPaper('qqlater');
    const before = new Date().toISOString();
    const scope = { kind: 'paper', paperId } as const;
    await secretary.does({ type: 'recall-papers', scope, reason: 'Wrong file' });
    const late = await participant(server, HEALTH);
    const paper = await late.sees(({ papers }) => papers[paperId]);
    expect(paper).toMatchObject({ versions: [], recall: { reason: 'Wrong file' } });
    late.leave();
    const asOf = await (await desk.visitorOf(SECRETARY)).get(
      `/api/meetings/${SESSION}/as-of?moment=${encodeURIComponent(before)}`,
    );
    expect(asOf.status).toBe(200);
    expect(await statuses(SECRETARY, file.sha256)).toEqual([404, 404, 404, 404, 404]);
  });

  it('P14, W3: of a paper that one may not know of nothing is heard, nor can it be asked for', async () => {
    const seatIds = [finance.seatId];
    const { paperId } = await addPaper('qqhidden', { kind: 'named', seatIds });
    const scope = { kind: 'paper', paperId } as const;
    expect(await chair.isRefused({ type: 'recall-papers', scope, reason: 'Curious' })).toBe(
      'paper-unknown',
    );
    await secretary.does({ type: 'recall-papers', scope, reason: 'qqwhy' });
    await finance.sees(({ papers }) => papers[paperId]?.recall);
    const marker = await addPaper('qqmarker');
    for (const who of [chair, bridge]) {
      await who.sees(({ papers }) => papers[marker.paperId]);
      expect(JSON.stringify(who.meeting())).not.toContain('qqwhy');
      expect(who.meeting().papers[paperId]).toBeUndefined();
    }
  });

  it('P15: a new version may be read, what was recalled not', async () => {
    const { paperId, file } = await addPaper('qqbefore');
    const scope = { kind: 'paper', paperId } as const;
    await secretary.does({ type: 'recall-papers', scope, reason: 'Wrong file' });
    const next = await desk.uploaded('qqafter');
    await secretary.does({ type: 'replace-paper', paperId, file: next, reason: 'The right one' });
    const paper = await finance.sees(
      ({ papers }) => papers[paperId]?.recall === null && papers[paperId],
    );
    expect(paper.versions).toMatchObject([{ version: 2, reason: 'The right one' }]);
    expect((await statuses(FINANCE, next.sha256))[0]).toBe(200);
    expect((await statuses(FINANCE, file.sha256))[0]).toBe(404);
  });

  it('P14: is for the secretariat and the chair, whatever is sent', async () => {
    const { paperId, itemId } = await addPaper('qqhostile');
    const scopes = [
      { kind: 'pack' },
      { kind: 'item', itemId },
      { kind: 'paper', paperId },
    ] as const;
    for (const scope of scopes) {
      for (const who of [finance, bridge]) {
        const asked = { type: 'recall-papers', scope, reason: 'Mine' } as const;
        expect(await who.isRefused(asked)).toBe('not-allowed');
      }
    }
    const odd = [
      { type: 'recall-papers', scope: { kind: 'paper', paperId }, reason: ' ' },
      { type: 'recall-papers', scope: { kind: 'paper', paperId }, reason: 'x'.repeat(100_000) },
      { type: 'recall-papers', scope: { kind: 'meeting' }, reason: 'All' },
      { type: 'recall-papers', scope: { kind: 'pack', paperId }, reason: 'All' },
      { type: 'recall-papers', scope: { kind: 'paper', paperId: '__proto__' }, reason: 'All' },
    ] as unknown as readonly Command[];
    const said = [];
    for (const command of odd) said.push(await secretary.isRefused(command));
    const malformed = ['malformed', 'malformed', 'malformed'];
    expect(said).toEqual(['reason-needed', 'text-too-long', ...malformed]);
    expect((await finance.sees(({ papers }) => papers[paperId])).versions).toHaveLength(1);
  });
});

describe('the freeze', () => {
  it('P11, P12: comes at the cut-off by the server’s clock, and after it no edit succeeds', async () => {
    const { paperId, itemId } = await addPaper('qqfrozen');
    const { details, rules } = secretary.meeting();
    const cutOff = Date.now() + 2_000;
    const startsAt = new Date(cutOff + DAY_MS).toISOString();
    const revise = { type: 'revise-meeting', rules: { ...rules, freezeHours: 24 } } as const;
    await secretary.does({ ...revise, details: { ...details, startsAt, endsAt: null } });
    const section = () => {
      return { type: 'add-section', sectionId: newId(), title: 'x', before: null } as const;
    };
    await secretary.does(section());
    const isFrozen = async () => {
      expect((await secretary.follower.send(section())).accepted).toBe(false);
    };
    await vi.waitFor(isFrozen, { timeout: 20_000, interval: 200 });
    expect(Date.now()).toBeGreaterThanOrEqual(cutOff);

    // A later start thaws nothing.
    const later = new Date(cutOff + 9 * DAY_MS).toISOString();
    const thawing = { ...revise, rules: { ...rules, freezeHours: null } };
    await secretary.does({ ...thawing, details: { ...details, startsAt: later, endsAt: null } });
    const frozen = await finance.sees((meeting) => meeting.frozen ?? undefined);
    expect(frozen).toEqual({ at: new Date(cutOff).toISOString(), by: 'clock' });
    const paper = await secretary.sees(({ papers }) => papers[paperId]);
    const { version } = secretary.meeting();
    for (const edit of editsOf(secretary.meeting(), itemId, paper)) {
      const answer = await secretary.follower.send(edit);
      expect([edit.type, answer]).toMatchObject([
        edit.type,
        { accepted: false, refusal: 'pack-frozen', facts: { since: frozen.at } },
      ]);
      for (const who of [finance, chair, bridge]) {
        expect([edit.type, await who.isRefused(edit)]).toEqual([edit.type, 'not-allowed']);
      }
    }
    expect(secretary.meeting().version).toBe(version);
    expect(await finance.isRefused({ type: 'freeze-pack' })).toBe('not-allowed');
  }, 60_000);

  it('P3, P13: then a replacement and a supplement tell each recipient who, when and why', async () => {
    const itemId = firstItem(secretary.meeting());
    const { paperId } = await supplement(null, itemId);
    const file = await desk.uploaded('qqsecond');
    const reason = 'Figures of October';
    expect(await secretary.isRefused({ type: 'replace-paper', paperId, file, reason: null })).toBe(
      'reason-needed',
    );
    await secretary.does({ type: 'replace-paper', paperId, file, reason });
    const more = await supplement(paperId, itemId);
    for (const who of [chair, finance, bridge]) {
      const replaced = await who.sees(({ papers }) => papers[paperId]?.versions[1]);
      expect(replaced).toMatchObject({ version: 2, reason, by: secretary.seatId });
      expect(Date.parse(replaced.at)).toBeLessThanOrEqual(Date.now() + 1_000);
      expect(who.meeting().seats[replaced.by]?.role).toBe('secretary');
      const added = await who.sees(({ papers }) => papers[more.paperId]);
      expect(added.supplement).toEqual({ to: paperId, reason: 'Asked for' });
      expect(added.versions).toMatchObject([{ version: 1, by: secretary.seatId }]);
    }
    const late = {
      type: 'add-items',
      before: null,
      items: [{ ...lateItem(), id: newId() }],
    } as const;
    expect(await secretary.isRefused({ ...late, lateReason: null })).toBe('reason-needed');
    await secretary.does({ ...late, lateReason: 'Flood' });
  }, 60_000);
});

async function supplement(to: string | null, itemId: string) {
  const paperId = newId();
  const file = await desk.uploaded(`qqsupplement ${paperId}`);
  const added = { type: 'add-supplement', paperId, to, itemId, title: 'More', file } as const;
  await secretary.does({ ...added, audience: EVERYONE, reason: 'Asked for' });
  return { paperId };
}

function lateItem() {
  const about = { kind: 'discuss', minutes: 10, presenters: [], submittedBy: '' } as const;
  return { title: 'Late', audience: EVERYONE, ...about };
}
