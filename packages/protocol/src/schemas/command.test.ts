import type { Command, CommandType } from '@e-cabinet/domain';
import { describe, expect, it } from 'vitest';
import { ITEMS_AT_ONCE, SEATS_AT_ONCE, TEXT_MAX, TITLE_MAX } from '../limits.ts';
import { SAMPLE_COMMANDS } from '../testing/samples.ts';
import { commandMessageSchema } from '../up/command.ts';
import { commandSchema, commandSchemas } from './command.ts';

const samples = Object.entries(SAMPLE_COMMANDS) as [CommandType, Command][];
const itemId = '0d8f5c1e-6b7a-4c3d-9e2f-000000000003';

const accepts = (command: unknown) => commandSchema.safeParse(command).success;

function draft(text: string): unknown {
  return { type: 'draft-conclusion', itemId, text };
}
function rename(title: string): unknown {
  return { type: 'rename-section', sectionId: itemId, title };
}

describe('every command', () => {
  it.each(samples)('%s is taken as it is', (_type, command) => {
    expect(commandSchema.parse(command)).toEqual(command);
  });

  it.each(samples)('%s is refused with a field too many', (_type, command) => {
    expect(accepts({ ...command, by: 'chair' })).toBe(false);
  });

  it.each(samples)('%s is refused when any of its fields is missing or of another kind', (type) => {
    const command: Record<string, unknown> = { ...SAMPLE_COMMANDS[type] };
    for (const field of Object.keys(command)) {
      const { [field]: _left, ...rest } = command;
      expect(accepts(rest), `${type} without ${field}`).toBe(false);
      expect(accepts({ ...command, [field]: Symbol('no JSON') }), `${type}.${field}`).toBe(false);
      expect(accepts({ ...command, [field]: [[]] }), `${type}.${field}`).toBe(false);
    }
  });

  it.each(samples)('%s has no text and no list without a limit', (type, command) => {
    for (const [field, value] of Object.entries(command)) {
      if (field === 'type') continue;
      const huge = typeof value === 'string' ? 'x'.repeat(100_000) : undefined;
      if (huge) expect(accepts({ ...command, [field]: huge }), `${type}.${field}`).toBe(false);
      if (!Array.isArray(value)) continue;
      const many = Array.from({ length: 5_000 }, () => value[0]);
      expect(accepts({ ...command, [field]: many }), `${type}.${field}`).toBe(false);
    }
  });
});

describe('anything else', () => {
  it.each([null, undefined, 0, 'cast-ballot', [], {}, { type: 'no-such' }, { type: '__proto__' }])(
    'is refused: %j',
    (anything) => {
      expect(accepts(anything)).toBe(false);
    },
  );
});

describe('text', () => {
  it('comes out in NFC, so that equal words are equal', () => {
    const decomposed = 'Nghệ An'.normalize('NFD');
    expect(decomposed).not.toBe('Nghệ An');
    expect(commandSchema.parse(rename(decomposed))).toEqual(rename('Nghệ An'));
  });

  it('in lines may hold line ends and tabs, a single line may not', () => {
    expect(accepts(draft('một\n\thai'))).toBe(true);
    expect(accepts(rename('một\nhai'))).toBe(false);
    expect(accepts(rename('một\thai'))).toBe(false);
  });

  it.each([
    ['NUL', '\u0000'],
    ['escape', '\u001b'],
    ['carriage return', '\r'],
    ['C1 control', '\u0085'],
    ['right-to-left override', '\u202e'],
    ['isolate', '\u2066'],
    ['line separator', '\u2028'],
    ['half surrogate', '\ud83d'],
  ])('is refused with a %s in it', (_name, character) => {
    expect(accepts(draft(`a${character}b`))).toBe(false);
    expect(accepts(rename(`a${character}b`))).toBe(false);
  });

  it('may be as long as its limit and no longer', () => {
    expect(accepts(draft('ế'.repeat(TEXT_MAX)))).toBe(true);
    expect(accepts(draft('ế'.repeat(TEXT_MAX + 1)))).toBe(false);
    expect(accepts(rename('x'.repeat(TITLE_MAX)))).toBe(true);
    expect(accepts(rename('x'.repeat(TITLE_MAX + 1)))).toBe(false);
  });

  it('that is a title may not be blank', () => {
    expect(accepts(rename(''))).toBe(false);
    expect(accepts(rename(' \u00a0 '))).toBe(false);
  });

  it('of any plane is taken whole', () => {
    expect(commandSchema.parse(rename('𠀀 😀 漢'))).toEqual(rename('𠀀 😀 漢'));
  });

  it('is judged in a moment, however hostile', () => {
    const start = performance.now();
    accepts(rename(' '.repeat(TITLE_MAX)));
    accepts(draft('\u0300'.repeat(200_000)));
    accepts(draft(`${'a\n'.repeat(100_000)}\u0000`));
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('identifiers', () => {
  const takeUp = (id: unknown) => ({ type: 'take-up-item', itemId: id });

  it.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    '../x',
    'a b',
    'x'.repeat(65),
  ])('never name what every object has, nor anything odd: %j', (id) => {
    expect(accepts(takeUp(id))).toBe(false);
  });

  it('are words of the server or UUIDs', () => {
    expect(accepts(takeUp(itemId))).toBe(true);
    expect(accepts(takeUp('government-2026'))).toBe(true);
    expect(accepts(takeUp('constructor-1'))).toBe(true);
  });

  it('that the sender makes are UUIDs in lower case', () => {
    const request = SAMPLE_COMMANDS['request-floor'];
    expect(accepts({ ...request, requestId: 'mine' })).toBe(false);
    expect(accepts({ ...request, requestId: request.requestId.toUpperCase() })).toBe(false);
    const message = { meetingId: 'meeting', command: request };
    expect(commandMessageSchema.safeParse({ ...message, id: '1' }).success).toBe(false);
    expect(commandMessageSchema.safeParse({ ...message, id: request.requestId }).success).toBe(
      true,
    );
  });
});

describe('numbers, times and links', () => {
  it.each([9, 7_201, 60.5, Number.NaN, Number.POSITIVE_INFINITY, '60', -60])(
    'refuse %j as seconds',
    (seconds) => {
      expect(accepts({ type: 'set-speaking-time', seconds })).toBe(false);
    },
  );

  it('take 10 to 7,200 seconds', () => {
    expect(accepts({ type: 'set-speaking-time', seconds: 10 })).toBe(true);
    expect(accepts({ type: 'set-speaking-time', seconds: 7_200 })).toBe(true);
  });

  it.each([
    '2026-11-27',
    '2026-11-27T01:00:00Z',
    '2026-11-27T08:00:00.000+07:00',
    '2026-02-30T00:00:00.000Z',
  ])('refuse %s as an instant', (startsAt) => {
    const revision = SAMPLE_COMMANDS['revise-meeting'];
    expect(accepts({ ...revision, details: { ...revision.details, startsAt } })).toBe(false);
  });

  it.each(['javascript:alert(1)', 'ftp://x.example/', 'file:///etc/passwd', 'video'])(
    'refuse %s as a link',
    (videoLink) => {
      const revision = SAMPLE_COMMANDS['revise-meeting'];
      expect(accepts({ ...revision, details: { ...revision.details, videoLink } })).toBe(false);
    },
  );

  it.each(['../../etc/passwd', 'a\\b', '', 'x'.repeat(256)])('refuse %j as a file name', (name) => {
    const paper = SAMPLE_COMMANDS['add-paper'];
    expect(accepts({ ...paper, file: { ...paper.file, name } })).toBe(false);
  });
});

describe('lists', () => {
  it('take as many as their limit and no more', () => {
    const { items } = SAMPLE_COMMANDS['add-items'];
    const list = (length: number) => ({
      ...SAMPLE_COMMANDS['add-items'],
      items: Array.from({ length }, () => items[0]),
    });
    expect(accepts(list(ITEMS_AT_ONCE))).toBe(true);
    expect(accepts(list(ITEMS_AT_ONCE + 1))).toBe(false);
    expect(accepts(list(0))).toBe(false);
    const { seats } = SAMPLE_COMMANDS['give-seats'];
    const many = Array.from({ length: SEATS_AT_ONCE + 1 }, () => seats[0]);
    expect(accepts({ type: 'give-seats', seats: many })).toBe(false);
  });
});

it('there is a schema for every sample and no other', () => {
  expect(Object.keys(commandSchemas).sort()).toEqual(Object.keys(SAMPLE_COMMANDS).sort());
});
