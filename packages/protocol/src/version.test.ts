import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { noMeeting, noMine } from '@e-cabinet/domain';
import { buildMeeting, EVENTS, meetingAfter } from '@e-cabinet/domain/testing';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { commandSchema } from './schemas/command.ts';
import { recordedSchema } from './schemas/event.ts';
import { beatSchema } from './up/beat.ts';
import { commandMessageSchema } from './up/command.ts';
import { joinSchema } from './up/join.ts';
import { leaveSchema } from './up/leave.ts';
import { pointSchema } from './up/point.ts';
import { showPageSchema } from './up/show-page.ts';
import { PROTOCOL_VERSION } from './version.ts';

/** The version, and the SHA-256 of all that it stands for. */
const PINNED = {
  version: 1,
  sha256: '9442e836c406171a1bf50204f22a70c675bdb19abcdd8d03133997d0cfcae42e',
};

/** The same value with the keys of every object in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

/** What a message looks like on its way down is a type: its text without remarks and line breaks stands for it. */
function typesIn(folder: string): Record<string, string> {
  const directory = new URL(`${folder}/`, import.meta.url);
  const files = readdirSync(directory).filter((file) => !file.endsWith('.test.ts'));
  const texts = files.map((file) => {
    const text = readFileSync(new URL(file, directory), 'utf8');
    return [
      file,
      [...text.matchAll(/export (?:interface|type) [\s\S]*?\n(?=\n|$)/g)]
        .map(([found]) => plain(found))
        .join(' '),
    ];
  });
  return Object.fromEntries(texts);
}

function plain(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A snapshot holds the fold: if the same events lead to something else, an older tablet misreads it. */
function folded(): unknown {
  const each = Object.values(EVENTS);
  // Twice: what refers to something that only came after it refers to something the second time.
  return meetingAfter(...buildMeeting({ current: 'item-1' }), ...each, ...each);
}

function describeEverything(): string {
  const schemas = {
    join: joinSchema,
    leave: leaveSchema,
    command: commandMessageSchema,
    beat: beatSchema,
    'show-page': showPageSchema,
    point: pointSchema,
    commands: commandSchema,
    recorded: recordedSchema,
  };
  const described = Object.entries(schemas).map(([name, schema]) => [
    name,
    z.toJSONSchema(schema, { io: 'input' }),
  ]);
  return JSON.stringify(
    sorted({
      schemas: Object.fromEntries(described),
      up: typesIn('up'),
      down: typesIn('down'),
      sealing: typesIn('sealing'),
      meeting: Object.keys(noMeeting('')).sort(),
      folded: folded(),
      mine: Object.keys(noMine()).sort(),
    }),
  );
}

it('the protocol is what its version says', () => {
  const sha256 = createHash('sha256').update(describeEverything()).digest('hex');
  expect(
    { version: PROTOCOL_VERSION, sha256 },
    'The protocol has changed. If an end of the version before would misread the other one, add 1 to ' +
      'PROTOCOL_VERSION in version.ts and name it in PROTOCOL.md. Then pin the new version and hash here.',
  ).toEqual(PINNED);
});
