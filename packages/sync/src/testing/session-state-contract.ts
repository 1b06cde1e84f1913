import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Presence, SessionState, ShownPage } from '../session-state.ts';

/** Builds a presence with every field given; what a test cares about is passed in. */
export function buildPresence(about: Partial<Presence> = {}): Presence {
  return {
    connectionId: 'connection-1',
    seatId: 'seat-1',
    seenAt: 1_795_000_000_000,
    lagMs: 12,
    version: 7,
    showing: null,
    ...about,
  };
}

/** Builds a shown page with every field given. */
export function buildShownPage(about: Partial<ShownPage> = {}): ShownPage {
  return {
    paperId: 'paper-1',
    paperVersion: 1,
    page: 3,
    by: 'seat-presenter',
    at: 1_795_000_000_000,
    ...about,
  };
}

let meetings = 0;
/** Every test has a meeting of its own, so that adapters may keep one store for all of them. */
function aMeeting(): string {
  meetings += 1;
  return `meeting-of-contract-${meetings}`;
}

const byConnection = (a: Presence, b: Presence) => (a.connectionId < b.connectionId ? -1 : 1);

/**
 * What every adapter of {@link SessionState} must do.
 * @param open opens the adapter under test; presence lasts `presenceSeconds` in it, so that a test can see it end
 */
export function sessionStateContract(
  name: string,
  open: (settings: { presenceSeconds: number }) => Promise<SessionState>,
): void {
  describe(`session state: ${name}`, () => {
    let state: SessionState;
    let fleeting: SessionState;
    beforeAll(async () => {
      state = await open({ presenceSeconds: 60 });
      fleeting = await open({ presenceSeconds: 1 });
    });
    afterAll(async () => {
      await state.close();
      await fleeting.close();
    });

    test('nobody is present in a meeting that nobody has joined', async () => {
      expect(await state.present(aMeeting())).toEqual([]);
    });

    test('a beat makes a connection present, with everything it reported', async () => {
      const meeting = aMeeting();
      const presence = buildPresence({ lagMs: null, showing: 'item-4' });
      await state.beat(meeting, presence);
      expect(await state.present(meeting)).toEqual([presence]);
    });

    test('a later beat of the same connection replaces the earlier one', async () => {
      const meeting = aMeeting();
      await state.beat(meeting, buildPresence({ version: 7 }));
      await state.beat(meeting, buildPresence({ version: 8 }));
      expect(await state.present(meeting)).toEqual([buildPresence({ version: 8 })]);
    });

    test('two connections of one seat are present side by side', async () => {
      const meeting = aMeeting();
      const tablet = buildPresence({ connectionId: 'connection-tablet' });
      const wall = buildPresence({ connectionId: 'connection-wall' });
      await state.beat(meeting, wall);
      await state.beat(meeting, tablet);
      expect((await state.present(meeting)).sort(byConnection)).toEqual([tablet, wall]);
    });

    test('leaving takes away that connection and no other', async () => {
      const meeting = aMeeting();
      const stays = buildPresence({ connectionId: 'connection-stays' });
      await state.beat(meeting, buildPresence({ connectionId: 'connection-goes' }));
      await state.beat(meeting, stays);
      await state.leave(meeting, 'connection-goes');
      await state.leave(meeting, 'connection-never-there');
      expect(await state.present(meeting)).toEqual([stays]);
    });

    test('meetings do not see each other', async () => {
      const [here, there] = [aMeeting(), aMeeting()];
      await state.beat(here, buildPresence());
      await state.showPage(here, buildShownPage());
      expect(await state.present(there)).toEqual([]);
      expect(await state.shownPage(there)).toBeNull();
    });

    test('a connection that beats no more ceases to be present by itself', async () => {
      const meeting = aMeeting();
      await fleeting.beat(meeting, buildPresence());
      expect(await fleeting.present(meeting)).toHaveLength(1);
      await expect
        .poll(() => fleeting.present(meeting), { timeout: 5_000, interval: 50 })
        .toEqual([]);
    });

    test('a connection that goes on beating outlasts its first term, alone', async () => {
      const meeting = aMeeting();
      const silent = buildPresence({ connectionId: 'connection-silent' });
      const lively = buildPresence({ connectionId: 'connection-lively' });
      await fleeting.beat(meeting, silent);
      await expect
        .poll(
          async () => {
            await fleeting.beat(meeting, lively);
            return fleeting.present(meeting);
          },
          { timeout: 5_000, interval: 50 },
        )
        .toEqual([lively]);
    });

    test('the shown page is the last one shown', async () => {
      const meeting = aMeeting();
      expect(await state.shownPage(meeting)).toBeNull();
      await state.showPage(meeting, buildShownPage({ page: 3 }));
      await state.showPage(meeting, buildShownPage({ page: 4 }));
      expect(await state.shownPage(meeting)).toEqual(buildShownPage({ page: 4 }));
    });

    test('showing nothing ends the shown page', async () => {
      const meeting = aMeeting();
      await state.showPage(meeting, buildShownPage());
      await state.showPage(meeting, null);
      expect(await state.shownPage(meeting)).toBeNull();
    });

    test('identifiers with separators and marks are kept apart', async () => {
      const presence = buildPresence({ connectionId: 'a:b{c}*', seatId: 'điểm cầu "Nghệ An"' });
      await state.beat('meeting:{x}', presence);
      expect(await state.present('meeting:{x}')).toEqual([presence]);
      expect(await state.present('meeting')).toEqual([]);
    });

    test('it says that it is live', () => {
      expect(state.condition()).toBe('live');
    });
  });
}
