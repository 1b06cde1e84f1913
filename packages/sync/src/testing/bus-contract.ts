import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bus, Nudge } from '../bus.ts';

const moved = (meetingId: string, version: number): Nudge => ({
  kind: 'meeting-moved',
  meetingId,
  version,
});

const POINTED = {
  paperId: 'paper-1',
  paperVersion: 1,
  page: 3,
  spot: { x: 0.25, y: 0.75 },
  by: 'seat-presenter',
};

/**
 * What every adapter of {@link Bus} must do.
 * @param open opens the buses of two processes; an adapter that knows one process only gives the same bus twice
 */
export function busContract(
  name: string,
  open: () => Promise<{ here: Bus; elsewhere: Bus }>,
): void {
  describe(`bus: ${name}`, () => {
    let here: Bus;
    let elsewhere: Bus;
    beforeAll(async () => {
      ({ here, elsewhere } = await open());
    });
    afterAll(async () => {
      await here.close();
      await elsewhere.close();
    });

    test('a nudge reaches the processes elsewhere, whole', async () => {
      const heard: Nudge[] = [];
      const end = elsewhere.subscribe((nudge) => heard.push(nudge));
      const nudges: Nudge[] = [
        moved('meeting-1', 41),
        { kind: 'presence-moved', meetingId: 'meeting-1' },
        { kind: 'page-shown', meetingId: 'meeting-1', page: null },
        { kind: 'pointed', meetingId: 'meeting-1', pointed: POINTED },
        { kind: 'notes-moved', personId: 'person-1' },
        { kind: 'threads-moved', meetingId: 'meeting-1', personIds: ['person-1', 'person-2'] },
        { kind: 'session-ended', sessionIds: ['session-1', 'session-2'] },
      ];
      for (const nudge of nudges) await here.publish(nudge);
      await expect.poll(() => heard).toEqual(nudges);
      end();
    });

    test('a process hears its own nudge once', async () => {
      const heard: Nudge[] = [];
      const end = here.subscribe((nudge) => heard.push(nudge));
      await here.publish(moved('meeting-2', 1));
      await elsewhere.publish(moved('meeting-2', 2));
      await expect.poll(() => heard).toContainEqual(moved('meeting-2', 2));
      expect(heard).toEqual([moved('meeting-2', 1), moved('meeting-2', 2)]);
      end();
    });

    test('whoever has ended the subscription hears nothing more', async () => {
      const heard: Nudge[] = [];
      const witness: Nudge[] = [];
      const end = here.subscribe((nudge) => heard.push(nudge));
      const endWitness = here.subscribe((nudge) => witness.push(nudge));
      end();
      await here.publish(moved('meeting-3', 1));
      await expect.poll(() => witness).toEqual([moved('meeting-3', 1)]);
      expect(heard).toEqual([]);
      endWitness();
    });

    test('a listener that throws does not keep the nudge from the others', async () => {
      const heard: Nudge[] = [];
      const endThrower = here.subscribe(() => {
        throw new Error('a listener with a bug');
      });
      const end = here.subscribe((nudge) => heard.push(nudge));
      await here.publish(moved('meeting-4', 1));
      await expect.poll(() => heard).toEqual([moved('meeting-4', 1)]);
      endThrower();
      end();
    });

    test('it says that it is live', () => {
      expect(here.condition()).toBe('live');
    });
  });
}
