import { itemsInOrder, type Meeting, papersOf } from '@e-cabinet/domain';
import type { Pointed } from '@e-cabinet/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logOf } from '../support/log.ts';
import { NGHE_AN, type Participant, participant, SESSION } from '../support/participants.ts';
import { openRawSocket, type RawSocket } from '../support/raw-socket.ts';
import { type OpenSession, openSession } from '../support/session.ts';
import { startTwoServers, type TwoServers } from '../support/two-servers.ts';

const ROOM_SCREEN = 'person-room-screen';
const GUEST = 'person-presenter';

let both: TwoServers;
let session: OpenSession;
/** At the other server. */
let bridge: Participant;
let wall: Participant;
beforeAll(async () => {
  both = await startTwoServers();
  const [here, there] = both.servers;
  session = await openSession(here, 20);
  [bridge, wall] = await Promise.all([
    participant(there, NGHE_AN),
    participant(there, ROOM_SCREEN),
  ]);
}, 180_000);
afterAll(async () => {
  for (const each of [bridge, wall]) each.leave();
  session.leave();
  await both.stop();
});

/** The first paper of the guest's item, which is taken up. */
async function pageOfGuest() {
  const { chair } = session;
  const guest = Object.values(chair.meeting().seats).find(({ personId }) => personId === GUEST);
  const items = itemsInOrder(chair.meeting().agenda);
  const item = items.find(({ presenters }) => presenters.includes(guest?.id ?? ''));
  const [paper] = papersOf(chair.meeting(), item?.id ?? '');
  if (!item || !paper) throw new Error('the guest has no paper');
  if (chair.meeting().currentItemId !== item.id)
    await chair.does({ type: 'take-up-item', itemId: item.id });
  return { paperId: paper.id, paperVersion: 1, page: 1 };
}

async function socketOf(personId: string, at: 0 | 1 = 1): Promise<RawSocket> {
  const server = both.servers[at];
  const { cookie } = await server.signIn(personId);
  const socket = await openRawSocket(server.url, { cookie });
  const nothingHeld = { meetingId: SESSION, after: null, mineAfter: null, viewKey: null };
  expect(await socket.ask('join', nothingHeld)).toMatchObject({ joined: true });
  return socket;
}

const spotOf = (who: Participant) => who.follower.pointer.getSnapshot().pointed?.spot ?? null;

describe('the pointer of whoever shows the pages', () => {
  it('P8: stands at the same spot for all who follow, at both servers, until it is lifted', async () => {
    const { chair, members } = session;
    const page = await pageOfGuest();
    const all = [...members.slice(1, 3), bridge, wall];
    expect(await chair.follower.showPage(page)).toEqual({ shown: true });
    for (const each of all)
      await expect.poll(() => each.follower.getSnapshot().page).toMatchObject(page);
    const spot = { x: 0.25, y: 0.75 };
    const logged = await logOf(both.servers[0]).read(SESSION, 0);
    expect(await chair.follower.point({ ...page, spot })).toEqual({ pointed: true });
    for (const each of all) await expect.poll(() => spotOf(each)).toEqual(spot);
    expect(await chair.follower.point({ ...page, spot: null })).toEqual({ pointed: true });
    for (const each of all) await expect.poll(() => spotOf(each)).toBeNull();
    expect(await logOf(both.servers[0]).read(SESSION, 0)).toEqual(logged);
  });

  it('P8: is gone with the page, and by itself when nothing more comes of it', async () => {
    const { chair } = session;
    const page = await pageOfGuest();
    const spot = { x: 0.5, y: 0.5 };
    await chair.follower.showPage(page);
    await chair.follower.point({ ...page, spot });
    await expect.poll(() => spotOf(wall)).toEqual(spot);
    await chair.follower.showPage({ ...page, page: 2 });
    await expect.poll(() => spotOf(wall)).toBeNull();
    await chair.follower.point({ ...page, page: 2, spot });
    await expect.poll(() => spotOf(wall)).toEqual(spot);
    const since = performance.now();
    await expect.poll(() => spotOf(wall), { timeout: 5_000 }).toBeNull();
    expect(performance.now() - since).toBeGreaterThan(1_000);
  });

  it('P8: is for the podium and the presenter of the item before the meeting', async () => {
    const page = await pageOfGuest();
    const [, member] = session.members;
    const spot = { x: 0.1, y: 0.1 };
    const guest = await participant(both.servers[1], GUEST);
    for (const who of [session.chair, session.secretary, guest])
      expect(await who.follower.point({ ...page, spot })).toEqual({ pointed: true });
    for (const who of [member, bridge, wall])
      expect(await who?.follower.point({ ...page, spot })).toMatchObject({
        pointed: false,
        refusal: 'not-allowed',
      });
    const nowhere = { ...page, paperId: 'no-such-paper', spot };
    expect(await guest.follower.point(nowhere)).toMatchObject({ refusal: 'paper-unknown' });
    const unborn = { ...page, paperVersion: 9, spot };
    expect(await guest.follower.point(unborn)).toMatchObject({ refusal: 'paper-unknown' });
    guest.leave();
  });

  it('comes to nobody who may not read the paper', async () => {
    const { chair } = session;
    const { agenda, papers } = chair.meeting() satisfies Meeting;
    const closed = Object.values(agenda.items).find(({ audience }) => audience.kind === 'named');
    const paper = Object.values(papers).find(({ itemId }) => itemId === closed?.id);
    const page = { paperId: paper?.id ?? '', paperVersion: 1, page: 1 };
    const outsiders = await Promise.all([NGHE_AN, GUEST, ROOM_SCREEN].map((who) => socketOf(who)));
    expect(await chair.follower.showPage(page)).toEqual({ shown: true });
    expect(await chair.follower.point({ ...page, spot: { x: 0.3, y: 0.3 } })).toEqual({
      pointed: true,
    });
    expect(await chair.follower.point({ ...page, spot: null })).toEqual({ pointed: true });
    // What is pointed at next comes after it on every wire, but to whom it is shown.
    const open = await pageOfGuest();
    const after = { x: 0.123456, y: 0.5 };
    for (const socket of outsiders)
      await expect
        .poll(async () => {
          await chair.follower.point({ ...open, spot: after });
          return socket.heard();
        })
        .toContain('0.123456');
    for (const socket of outsiders) {
      expect(socket.heard()).not.toContain(page.paperId);
      expect(socket.heard()).not.toContain('"spot":null');
      socket.close();
    }
  });

  it('is passed on no more often than an eye follows, whatever is sent, and refused when it floods', async () => {
    const page = await pageOfGuest();
    const screen = await socketOf(ROOM_SCREEN);
    const crowd = await socketOf(NGHE_AN);
    const hostile = await socketOf('person-prime-minister', 0);
    const started = performance.now();
    const sent = Array.from({ length: 400 }, (_, index) =>
      hostile.ask('point', {
        meetingId: SESSION,
        point: { ...page, spot: { x: index / 400, y: FLOOD } },
      }),
    );
    const answers = await Promise.all(sent);
    const refused = answers.filter(({ refusal }) => refusal === 'too-many').length;
    expect(refused).toBeGreaterThan(50);
    const last = answers.findLastIndex(({ pointed }) => pointed) / 400;
    for (const socket of [screen, crowd])
      await expect.poll(() => pointedOn(socket).at(-1)?.spot?.x).toBe(last);
    const seconds = (performance.now() - started) / 1_000;
    expect(pointedOn(screen).length).toBeLessThanOrEqual(1 + 15.2 * seconds);
    expect(pointedOn(crowd).length).toBeLessThanOrEqual(1 + 4 * seconds);
    for (const socket of [screen, crowd, hostile]) socket.close();
  });
});

/** Tells these apart from what the test before has left on its way. */
const FLOOD = 0.0625;

function pointedOn(socket: RawSocket): Pointed[] {
  const all = [...socket.heard().matchAll(/^42\["pointed",(.*)\]$/gm)].map(
    ([, message]) => JSON.parse(message ?? '').pointed as Pointed,
  );
  return all.filter(({ spot }) => spot?.y === FLOOD);
}
