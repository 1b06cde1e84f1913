import { randomBytes, randomUUID } from 'node:crypto';
import type { MeetingListing } from '@e-cabinet/domain';
import {
  createEventLog,
  type Database,
  type ListingFilter,
  listingOfMeeting,
  meetingsOfAttendee,
  meetingsOfBody,
  meetingsWithFile,
  rebuildListings,
  seatOfAttendee,
} from '@e-cabinet/storage';
import type { EventLog, StoredEvent } from '@e-cabinet/sync';
import { buildNewEvent } from '@e-cabinet/sync/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, type TestDatabase } from '../support/databases.ts';

const file = (letter: string) => letter.repeat(64);

function buildListing(about: Partial<MeetingListing> = {}): MeetingListing {
  return {
    meetingId: randomUUID(),
    bodyId: randomUUID(),
    title: 'Phiên họp Chính phủ thường kỳ tháng 11',
    kind: 'ordinary',
    place: 'Trụ sở Chính phủ',
    startsAt: '2026-11-30T01:00:00.000Z',
    endsAt: null,
    phase: 'preparing',
    published: false,
    practice: false,
    seats: [],
    files: [],
    ...about,
  };
}

function withoutParts({ seats, files, ...listed }: MeetingListing) {
  void [seats, files];
  return listed;
}

/** Stands for the fold of a real meeting: the last event carries the listing as its text. */
function foldOfTest(events: readonly StoredEvent[]): MeetingListing {
  const last = events.at(-1)?.event;
  if (last?.type !== 'meeting-cancelled') throw new Error('Only events of this test');
  return JSON.parse(last.reason) as MeetingListing;
}

describe.each(databases)('listings: $name', ({ open }) => {
  let opened: TestDatabase;
  let database: Database;
  let log: EventLog;
  beforeAll(async () => {
    opened = await open();
    const [first] = opened.processes;
    if (!first) throw new Error('No database');
    database = first;
    log = createEventLog({ pool: database.pool, randomBytes });
  });
  afterAll(async () => opened?.close());

  async function list(listing: MeetingListing): Promise<MeetingListing> {
    const { meetingId } = listing;
    const append = [buildNewEvent({ meetingId, text: JSON.stringify(listing) })];
    await log.turn({ meetingId, known: 0, commandIds: [] }, () => ({ append, listing }));
    return listing;
  }

  async function titlesOf(bodyId: string, filter: ListingFilter): Promise<string[]> {
    return (await meetingsOfBody(database.kysely, bodyId, filter)).map(({ title }) => title);
  }

  test('a meeting is listed as the turn left it', async () => {
    const listing = await list(
      buildListing({
        endsAt: '2026-11-30T04:30:00.000Z',
        seats: [
          { seatId: 'seat-1', personId: 'person-1', unitId: 'unit-1', role: 'chair' },
          { seatId: 'seat-2', personId: null, unitId: 'unit-2', role: 'unit' },
        ],
        files: [file('a'), file('b')],
      }),
    );
    expect(await listingOfMeeting(database.kysely, listing.meetingId)).toEqual(listing);
    expect(await meetingsOfBody(database.kysely, listing.bodyId)).toEqual([withoutParts(listing)]);
  });

  test('a later turn replaces all of it: what is gone is not listed any more', async () => {
    const before = await list(
      buildListing({
        seats: [
          { seatId: 'leaves', personId: 'person-1', unitId: null, role: 'member' },
          { seatId: 'stays', personId: 'person-2', unitId: null, role: 'member' },
        ],
        files: [file('a'), file('b')],
      }),
    );
    const after = await list({
      ...before,
      title: 'Phiên họp chuyên đề',
      kind: 'thematic',
      phase: 'published',
      published: true,
      practice: true,
      startsAt: '2026-12-01T01:00:00.000Z',
      endsAt: '2026-12-01T02:00:00.000Z',
      place: 'Nghệ An',
      seats: [
        { seatId: 'comes', personId: 'person-4', unitId: null, role: 'presenter' },
        { seatId: 'stays', personId: 'person-3', unitId: 'unit-1', role: 'chair' },
      ],
      files: [file('b'), file('c')],
    });
    expect(await listingOfMeeting(database.kysely, before.meetingId)).toEqual(after);
  });

  test('a turn that is not recorded lists nothing', async () => {
    const listing = buildListing();
    const event = buildNewEvent({ meetingId: listing.meetingId });
    const refused = log.turn({ meetingId: listing.meetingId, known: 0, commandIds: [] }, () => ({
      append: [event, { ...event, at: 'no instant' }],
      listing,
    }));
    await expect(refused).rejects.toThrow();
    expect(await listingOfMeeting(database.kysely, listing.meetingId)).toBeUndefined();
  });

  test('a body sees its own meetings, the earliest first', async () => {
    const bodyId = randomUUID();
    const later = await list(buildListing({ bodyId, startsAt: '2026-12-24T01:00:00.000Z' }));
    const earlier = await list(buildListing({ bodyId, startsAt: '2026-10-24T01:00:00.000Z' }));
    await list(buildListing());
    const listed = await meetingsOfBody(database.kysely, bodyId);
    expect(listed).toEqual([withoutParts(earlier), withoutParts(later)]);
    expect(await meetingsOfBody(database.kysely, bodyId, { limit: 1 })).toHaveLength(1);
  });

  test('a range of time holds the meetings that overlap it', async () => {
    const bodyId = randomUUID();
    const day = (n: number) => `2026-11-0${n}T00:00:00.000Z`;
    await list(buildListing({ bodyId, title: 'two days', startsAt: day(1), endsAt: day(3) }));
    await list(buildListing({ bodyId, title: 'open end', startsAt: day(2) }));
    await list(buildListing({ bodyId, title: 'later', startsAt: day(5), endsAt: day(6) }));
    expect(await titlesOf(bodyId, { from: day(3) })).toEqual(['two days', 'later']);
    expect(await titlesOf(bodyId, { from: day(2), until: day(5) })).toEqual([
      'two days',
      'open end',
    ]);
    expect(await titlesOf(bodyId, { until: day(1) })).toEqual([]);
  });

  test('phase and publication narrow the list', async () => {
    const bodyId = randomUUID();
    await list(buildListing({ bodyId, title: 'draft' }));
    await list(buildListing({ bodyId, title: 'live', phase: 'in-session', published: true }));
    expect(await titlesOf(bodyId, { phases: ['in-session', 'closed'] })).toEqual(['live']);
    expect(await titlesOf(bodyId, { phases: [] })).toEqual([]);
    expect(await titlesOf(bodyId, { published: true })).toEqual(['live']);
    expect(await titlesOf(bodyId, { published: false })).toEqual(['draft']);
  });

  test.each([
    ['đường sắt', true],
    ['duong sat', true],
    ['DUONG SAT', true],
    ['ĐƯỜNG SẮT', true],
    ['đường sắt'.normalize('NFD'), true],
    ['nghe an  đề-án', true],
    ['100% vốn', true],
    ['a_b\\c', true],
    ['', true],
    ['đường bộ', false],
    ['10_%', false],
    ['a%b', false],
    ['axb', false],
    ["'; drop table listings; --", false],
  ])(
    'words are found in title and place whatever their case and accents: %s',
    async (text, found) => {
      const bodyId = randomUUID();
      const title = 'Đề-án ĐƯỜNG SẮT tốc độ cao, 100% vốn a_b\\c';
      await list(buildListing({ bodyId, title, place: 'Điểm cầu Nghệ An' }));
      expect(await titlesOf(bodyId, { text })).toEqual(found ? [title] : []);
    },
  );

  test('a person finds the meetings where they, or an invited unit they act for, have a seat', async () => {
    const [personId, unitId] = [randomUUID(), randomUUID()];
    const seat = { personId: null, unitId: null } as const;
    const own = await list(
      buildListing({ seats: [{ ...seat, seatId: 'own', personId, role: 'member' }] }),
    );
    const invited = await list(
      buildListing({ seats: [{ ...seat, seatId: 'of unit', unitId, role: 'unit' }] }),
    );
    // A colleague's seat is not for everybody who acts for the unit.
    await list(
      buildListing({
        seats: [{ ...seat, seatId: 'of colleague', personId: 'else', unitId, role: 'member' }],
      }),
    );
    const ids = async (unitIds: string[]) =>
      (await meetingsOfAttendee(database.kysely, { personId, unitIds })).map((m) => m.meetingId);
    expect(new Set(await ids([unitId]))).toEqual(new Set([own.meetingId, invited.meetingId]));
    expect(await ids([])).toEqual([own.meetingId]);
  });

  test('the seat of a person comes before that of their unit', async () => {
    const { meetingId } = await list(
      buildListing({
        seats: [
          { seatId: 'a', personId: null, unitId: 'unit-1', role: 'unit' },
          { seatId: 'b', personId: 'person-1', unitId: null, role: 'adviser' },
        ],
      }),
    );
    const seatId = async (personId: string, unitIds: string[]) =>
      (await seatOfAttendee(database.kysely, meetingId, { personId, unitIds }))?.seatId;
    expect(await seatId('person-1', ['unit-1'])).toBe('b');
    expect(await seatId('person-2', ['unit-1'])).toBe('a');
    expect(await seatId('person-2', ['unit-2'])).toBeUndefined();
    expect(await seatId('person-2', [])).toBeUndefined();
  });

  test('a file leads to the meetings it is a paper of', async () => {
    const sha256 = randomBytes(32).toString('hex');
    const one = await list(buildListing({ files: [sha256, file('a')] }));
    const other = await list(buildListing({ files: [sha256] }));
    expect(await meetingsWithFile(database.kysely, sha256)).toEqual(
      [one.meetingId, other.meetingId].sort(),
    );
    expect(await meetingsWithFile(database.kysely, file('f'))).toEqual([]);
  });

  test('a rebuild from the logs gives the tables that the turns wrote, whatever became of them', async () => {
    const dump = async () => {
      const of = (table: string, order: string) =>
        database.pool.query(`select * from ${table} order by ${order}`);
      const tables = [
        await of('listings', 'meeting_id'),
        await of('listing_seats', 'meeting_id, seat_id'),
        await of('listing_files', 'meeting_id, sha256'),
      ];
      return tables.map(({ rows }) => rows);
    };
    const written = await dump();
    expect(written.every((rows) => rows.length > 0)).toBe(true);
    await database.pool.query(`update listings set title = 'spoiled', search = ''`);
    await database.pool.query(`delete from listing_seats where seat_id = 'stays'`);
    await database.pool.query('delete from listings where practice');
    await database.pool.query(
      `insert into listings select 'unknown', body_id, title, kind, place, starts_at, ends_at, phase,
       published, practice, search from listings limit 1`,
    );
    expect(await dump()).not.toEqual(written);
    expect(await rebuildListings(database.pool, foldOfTest)).toBe(written[0]?.length);
    expect(await dump()).toEqual(written);
  });
});
