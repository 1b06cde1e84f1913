import { readdirSync, readFileSync } from 'node:fs';
import { type CommandType, noMeeting, noMine, POLICY, REFUSAL_CODES } from '@e-cabinet/domain';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { DownName } from './down.ts';
import { HTTP_REFUSAL_CODES } from './http/refusals.ts';
import { uploadRefusal } from './http/upload-file.ts';
import { DOOR_REFUSALS } from './refusals.ts';
import { commandSchemas } from './schemas/command.ts';
import { eventSchemas } from './schemas/event.ts';
import { describeFields } from './testing/describe-schema.ts';
import { beatSchema } from './up/beat.ts';
import { commandMessageSchema } from './up/command.ts';
import { joinSchema } from './up/join.ts';
import { leaveSchema } from './up/leave.ts';
import { pointSchema } from './up/point.ts';
import { showPageSchema } from './up/show-page.ts';
import type { UpName } from './up.ts';
import { PROTOCOL_VERSION } from './version.ts';

// Without the spaces with which the formatter aligns tables.
const page = readFileSync(new URL('../PROTOCOL.md', import.meta.url), 'utf8').replace(
  / {2,}/g,
  ' ',
);

const UP: Readonly<Record<UpName, z.ZodType>> = {
  join: joinSchema,
  leave: leaveSchema,
  command: commandMessageSchema,
  beat: beatSchema,
  'show-page': showPageSchema,
  point: pointSchema,
};
const DOWN: Readonly<Record<DownName, true>> = {
  events: true,
  mine: true,
  refresh: true,
  presence: true,
  page: true,
  pointed: true,
  'notes-moved': true,
  'threads-moved': true,
  'signed-out': true,
};

/** What stands under a heading, up to the next of its kind or above. */
function section(heading: string): string {
  const start = page.indexOf(`\n${heading}\n`);
  if (start < 0) throw new Error(`PROTOCOL.md has no heading “${heading}”`);
  const rest = page.slice(start + heading.length + 2);
  const end = rest.search(new RegExp(`\n#{1,${heading.indexOf(' ')}} `));
  return end < 0 ? rest : rest.slice(0, end);
}

function examples(text: string): unknown[] {
  return [...text.matchAll(/```json\n(.*?)```/gs)].map(([, json]) => JSON.parse(json ?? ''));
}

/** The rows of a section's tables without their last column, which is for people. */
function rows(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split(' | ').slice(0, -1).join(' | '));
}

const fields = (schema: z.ZodObject) =>
  describeFields(schema)
    .map((field) => `\`${field}\``)
    .join('<br>') || '–';

describe('PROTOCOL.md', () => {
  it('names the version of the protocol', () => {
    expect(page).toContain(`Protocol version: **${PROTOCOL_VERSION}**`);
    expect(page).toContain(`{"protocol": ${PROTOCOL_VERSION}}`);
  });

  it.each(Object.entries(UP))('shows %s with an example that the door takes', (name, schema) => {
    const [message] = examples(section(`### ${name}`));
    expect(schema.safeParse(message)).toMatchObject({ success: true });
  });

  it.each(Object.keys(DOWN))('shows %s with an example', (name) => {
    expect(examples(section(`### ${name}`)).length).toBeGreaterThan(0);
  });

  it('lists every command with its fields and who may', () => {
    const expected = Object.entries(commandSchemas).map(
      ([type, schema]) =>
        `| \`${type}\` | ${fields(schema)} | ${POLICY[type as CommandType].join(', ')}`,
    );
    expect(rows(section('## Commands'))).toEqual(expected);
  });

  it('lists every event with its fields', () => {
    const expected = Object.entries(eventSchemas).map(
      ([type, schema]) => `| \`${type}\` | ${fields(schema)}`,
    );
    expect(rows(section('## What has happened'))).toEqual(expected);
  });

  it('describes every field of the folded meeting and of what a seat knows of itself', () => {
    const described = rows(section('## The folded meeting')).join('\n');
    const known = [...Object.keys(noMeeting('')), ...Object.keys(noMine())];
    expect(known.filter((field) => !described.includes(`\`${field}\``))).toEqual([]);
  });

  it('explains every refusal, and none that is gone', () => {
    const explained = rows(section('## Refusals')).map((row) => row.replace(/^\| `(.+)`$/, '$1'));
    expect(explained.sort()).toEqual([...REFUSAL_CODES, ...DOOR_REFUSALS].sort());
  });

  it('names every refusal over HTTP and links every file of routes', () => {
    const http = section('## HTTP');
    const uploads = uploadRefusal.options.map(({ shape }) => shape.refusal.value);
    const codes = [...HTTP_REFUSAL_CODES, ...uploads];
    expect(codes.filter((code) => !http.includes(`\`${code}\``))).toEqual([]);
    const files = readdirSync(new URL('http', import.meta.url)).filter(
      (file) =>
        !file.endsWith('.test.ts') &&
        !['parts.ts', 'body-role.ts', 'closed-lists.ts', 'upload-header.ts'].includes(file),
    );
    expect(files.filter((file) => !http.includes(`(src/http/${file})`))).toEqual([]);
  });

  it('has no link to a heading that is not there', () => {
    const anchors = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    const headings = [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
      heading
        ?.toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
    expect(anchors.filter((anchor) => !headings.includes(anchor))).toEqual([]);
  });
});
