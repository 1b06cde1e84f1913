import type { MeetingEvent } from '@e-cabinet/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EventLog, LogEnd, NewEvent, StoredEvent, Turn } from '../event-log.ts';

export interface OpenedEventLogs {
  /** The same logs as four processes see them; an adapter for one process may give one four times. */
  readonly processes: readonly [EventLog, EventLog, EventLog, EventLog];
  close(): Promise<void>;
}

let made = 0;
function fresh(what: string): string {
  made += 1;
  return `${what}-of-contract-${made}`;
}

/** Builds an event to be recorded; its text can be anything. */
export function buildNewEvent(about: Partial<NewEvent> & { text?: string } = {}): NewEvent {
  const { text = 'The hall is flooded', ...given } = about;
  return {
    meetingId: 'meeting-1',
    commandId: fresh('command'),
    by: 'seat-1',
    at: '2026-11-21T02:00:00.250Z',
    event: { type: 'meeting-cancelled', reason: text },
    ...given,
  };
}

/** Records one event by a turn of its own. */
async function record(log: EventLog, event: NewEvent, known = 0): Promise<StoredEvent[]> {
  const { meetingId, commandId } = event;
  return log.turn({ meetingId, known, commandIds: [commandId] }, () => ({ append: [event] }));
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** What every adapter of {@link EventLog} must do. */
export function eventLogContract(name: string, open: () => Promise<OpenedEventLogs>): void {
  describe(`event log: ${name}`, () => {
    let opened: OpenedEventLogs;
    let log: EventLog;
    beforeAll(async () => {
      opened = await open();
      log = opened.processes[0];
    });
    afterAll(async () => opened?.close());

    test('an event is read as it was recorded, with its version and a salt of its own', async () => {
      const meetingId = fresh('meeting');
      const events = [buildNewEvent({ meetingId }), buildNewEvent({ meetingId, by: 'clock' })];
      const stored = await log.turn({ meetingId, known: 0, commandIds: [] }, () => ({
        append: events,
      }));
      expect(stored).toEqual(
        events.map((event, index) => ({
          ...event,
          version: index + 1,
          salt: expect.stringMatching(/^[0-9a-f]{32}$/),
        })),
      );
      expect(stored[0]?.salt).not.toBe(stored[1]?.salt);
      expect(await log.read(meetingId, 0)).toEqual(stored);
    });

    test.each<[string, string]>([
      ['Vietnamese', 'Điểm cầu Nghệ An: biểu quyết “Đề án” – không tán thành'],
      ['combining and astral characters', 'e\u0302\u0323 \u{1F5F3}\u{FE0F} \u{20000}'],
      ['what JSON and SQL escape', '\\ " \' ; -- {} NULL \t\n\r \u2028 \u0000 \u001f'],
      ['half a surrogate pair', 'broken \ud83d text'],
      ['nothing', ''],
      ['two million characters', 'Tờ trình số 1. '.repeat(140_000)],
    ])('text comes back unchanged: %s', async (_, text) => {
      const meetingId = fresh('meeting');
      await record(log, buildNewEvent({ meetingId, text }));
      const [event] = await log.read(meetingId, 0);
      expect(event?.event).toEqual({ type: 'meeting-cancelled', reason: text } as MeetingEvent);
    });

    test('a meeting nobody has heard of has no events and no version', async () => {
      expect(await log.read('no such meeting', 0)).toEqual([]);
      expect(await log.versions(['no such meeting'])).toEqual(new Map());
    });

    test('reading goes on after a version, up to a limit', async () => {
      const meetingId = fresh('meeting');
      const append = range(10).map(() => buildNewEvent({ meetingId }));
      await log.turn({ meetingId, known: 0, commandIds: [] }, () => ({ append }));
      const versions = async (after: number, limit?: number) =>
        (await log.read(meetingId, after, limit)).map((event) => event.version);
      expect(await versions(7)).toEqual([8, 9, 10]);
      expect(await versions(3, 2)).toEqual([4, 5]);
      expect(await versions(10)).toEqual([]);
      expect(await versions(99)).toEqual([]);
    });

    test('each meeting has versions of its own', async () => {
      const [one, other] = [fresh('meeting'), fresh('meeting')];
      await record(log, buildNewEvent({ meetingId: one }));
      await record(log, buildNewEvent({ meetingId: one }));
      await record(log, buildNewEvent({ meetingId: other }));
      const known = await log.versions([one, other, 'no such meeting']);
      expect(known).toEqual(
        new Map([
          [one, 2],
          [other, 1],
        ]),
      );
    });

    test('a turn shows what its caller missed, and nothing else', async () => {
      const meetingId = fresh('meeting');
      for (const _ of range(5)) await record(log, buildNewEvent({ meetingId }));
      const stored = await log.read(meetingId, 0);
      let seen: Turn | undefined;
      const appended = await log.turn({ meetingId, known: 3, commandIds: ['new'] }, (turn) => {
        seen = turn;
        return { append: [] };
      });
      expect(appended).toEqual([]);
      expect(seen).toEqual({ tail: stored.slice(3), recorded: [] });
    });

    /** Where the log of a meeting ends. */
    async function endOf(meetingId: string): Promise<LogEnd> {
      return (await log.read(meetingId, 0)).at(-1) ?? { version: 0, salt: '' };
    }

    test('what is stamped is appended where the log ends, with the versions and salts it was given', async () => {
      const meetingId = fresh('meeting');
      const [first] = await record(log, buildNewEvent({ meetingId }));
      const end = await endOf(meetingId);
      const stamped = log.stamp([buildNewEvent({ meetingId }), buildNewEvent({ meetingId })], 1);
      expect(await log.read(meetingId, 1)).toEqual([]);
      expect(await log.append(end, stamped)).toBe(true);
      expect(await log.read(meetingId, 0)).toEqual([first, ...stamped]);
      expect(await log.versions([meetingId])).toEqual(new Map([[meetingId, 3]]));
    });

    test('nothing is appended where somebody came between, nor to a log that is not there', async () => {
      const meetingId = fresh('meeting');
      const event = () => buildNewEvent({ meetingId });
      expect(await log.append(await endOf(meetingId), log.stamp([event()], 0))).toBe(false);
      await record(log, event());
      const end = await endOf(meetingId);
      await record(log, event());
      const stored = await log.read(meetingId, 0);
      expect(await log.append(end, log.stamp([event()], 1))).toBe(false);
      const ofSameLength = { version: 2, salt: end.salt };
      expect(await log.append(ofSameLength, log.stamp([event()], 2))).toBe(false);
      expect(await log.read(meetingId, 0)).toEqual(stored);
    });

    test('turns go behind each other without waiting, and none goes behind one that was not recorded', async () => {
      const meetingId = fresh('meeting');
      const stamp = (after: number) => log.stamp([buildNewEvent({ meetingId })], after);
      const chain = (after: number) => {
        const [one, two, three] = [stamp(after), stamp(after + 1), stamp(after + 2)];
        const [endOne, endTwo] = [one[0], two[0]];
        if (!endOne || !endTwo) throw new Error('nothing is stamped');
        return { one, two, three, endOne, endTwo };
      };
      await record(log, buildNewEvent({ meetingId }));
      const sent = chain(1);
      const end = await endOf(meetingId);
      const all = [
        log.append(end, sent.one),
        log.append(sent.endOne, sent.two),
        log.append(sent.endTwo, sent.three),
      ];
      expect(await Promise.all(all)).toEqual([true, true, true]);
      expect(await log.read(meetingId, 1)).toEqual([...sent.one, ...sent.two, ...sent.three]);
      const stale = await endOf(meetingId);
      await record(log, buildNewEvent({ meetingId }));
      const stored = await log.read(meetingId, 0);
      const late = chain(stale.version);
      const refused = [log.append(stale, late.one), log.append(late.endOne, late.two)];
      expect(await Promise.all(refused)).toEqual([false, false]);
      expect(await log.read(meetingId, 0)).toEqual(stored);
    });

    test('a command that is already recorded is reported, however old, and can be answered alike', async () => {
      const meetingId = fresh('meeting');
      const commandId = fresh('command');
      const twice = [
        buildNewEvent({ meetingId, commandId }),
        buildNewEvent({ meetingId, commandId }),
      ];
      const first = await log.turn({ meetingId, known: 0, commandIds: [commandId] }, () => ({
        append: twice,
      }));
      await record(log, buildNewEvent({ meetingId }));
      const recorded: (readonly StoredEvent[])[] = [];
      for (const known of [0, 2, 3]) {
        await log.turn({ meetingId, known, commandIds: [commandId, 'new', commandId] }, (turn) => {
          recorded.push(turn.recorded);
          return { append: [] };
        });
      }
      expect(recorded).toEqual([first, first, first]);
    });

    test('a caller who keeps account of what is recorded is told the same, of the tail too', async () => {
      const meetingId = fresh('meeting');
      const commandId = fresh('command');
      const append = [buildNewEvent({ meetingId, commandId })];
      const first = await log.turn({ meetingId, known: 0, commandIds: [] }, () => ({ append }));
      for (const [known, recordedBefore] of [
        [0, []],
        [1, [commandId]],
      ] as const) {
        const request = { meetingId, known, commandIds: [commandId, 'new'], recordedBefore };
        await log.turn(request, ({ recorded }) => {
          expect(recorded).toEqual(first);
          return { append: [] };
        });
      }
    });

    test('a command is recorded once, even by a caller who does not look', async () => {
      const meetingId = fresh('meeting');
      const event = buildNewEvent({ meetingId });
      const [stored] = await record(log, event);
      await expect(record(log, event, 1)).rejects.toThrow();
      expect(await log.read(meetingId, 0)).toEqual([stored]);
      expect(await log.versions([meetingId])).toEqual(new Map([[meetingId, 1]]));
    });

    test('a turn that throws records nothing, says why, and leaves the meeting to the next', async () => {
      const meetingId = fresh('meeting');
      const failing = log.turn({ meetingId, known: 0, commandIds: [] }, () => {
        throw new Error('no such item');
      });
      await expect(failing).rejects.toThrow('no such item');
      expect(await log.read(meetingId, 0)).toEqual([]);
      expect(await record(log, buildNewEvent({ meetingId }))).toMatchObject([{ version: 1 }]);
    });

    test('a turn is recorded as a whole or not at all', async () => {
      const meetingId = fresh('meeting');
      const event = buildNewEvent({ meetingId });
      await record(log, event);
      const append = [buildNewEvent({ meetingId }), event, buildNewEvent({ meetingId })];
      const ordinalTaken = log.turn({ meetingId, known: 1, commandIds: [] }, () => ({ append }));
      await expect(ordinalTaken).rejects.toThrow();
      expect(await log.read(meetingId, 1)).toEqual([]);
    });

    test('500 ballots of one instant take one turn and 500 versions', async () => {
      const meetingId = fresh('meeting');
      const append = range(500).map((n) => buildNewEvent({ meetingId, by: `seat-${n}` }));
      const commandIds = append.map((event) => event.commandId);
      const stored = await log.turn({ meetingId, known: 0, commandIds }, () => ({ append }));
      expect(stored.map((event) => event.version)).toEqual(range(500));
      expect(await log.read(meetingId, 0)).toEqual(stored);
    });

    test('four processes at once leave neither a gap nor a double, and none decides on a stale log', async () => {
      const meetingId = fresh('meeting');
      const turnsEach = 25;
      await Promise.all(
        opened.processes.map((process) => takeTurns(process, meetingId, turnsEach)),
      );
      const stored = await log.read(meetingId, 0);
      expect(stored.map((event) => event.version)).toEqual(range(4 * turnsEach));
      expect(stored.map((event) => (event.event as { reason: string }).reason)).toEqual(
        range(4 * turnsEach).map((version) => `after ${version - 1}`),
      );
    });

    test('a follower who reads from its cursor while others write misses no event', async () => {
      const meetingId = fresh('meeting');
      const [follower, ...writers] = opened.processes;
      const total = writers.length * 20;
      const writing = Promise.all(writers.map((writer) => takeTurns(writer, meetingId, 20)));
      const seen: number[] = [];
      const deadline = Date.now() + 15_000;
      while (seen.length < total && Date.now() < deadline) {
        const next = await follower.read(meetingId, seen.at(-1) ?? 0, 7);
        seen.push(...next.map((event) => event.version));
      }
      await writing;
      expect(seen).toEqual(range(total));
    });
  });
}

/** Appends one event a turn; each says which version its decision was based on. */
async function takeTurns(log: EventLog, meetingId: string, turns: number): Promise<void> {
  let known = 0;
  for (const _ of range(turns)) {
    const [stored] = await log.turn({ meetingId, known, commandIds: [] }, ({ tail }) => {
      known = tail.at(-1)?.version ?? known;
      return { append: [buildNewEvent({ meetingId, text: `after ${known}` })] };
    });
    known = stored?.version ?? known;
  }
}
