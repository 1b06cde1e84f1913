import type { Chance } from './chance.ts';

/** What is put where something else belongs. */
const HOSTILE: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 1e308, 2 ** 53, '', 'x', '\u0000', '\ud800', '\u202e', '🏛️'],
  ...['__proto__', 'constructor', 'demonstration-government-session', '2026-02-30', '../..'],
  ...[[], {}, [[]], [null], { length: 1e9 }, { toString: 1 }, { _placeholder: true, num: 0 }],
  ...['x'.repeat(5_000), 'ế'.repeat(25_000), '9'.repeat(400), Array(2_000).fill('x')],
  ...["'; drop table events; --", '{"$gt":""}', '<script>alert(1)</script>', '%00', '\r\n'],
];
const KEYS = ['__proto__', 'constructor', 'seatId', 'by', 'at', 'type', 'x', ''] as const;

type Json = Record<string, unknown>;

/** A valid message with a few things in it replaced, taken out, added or put elsewhere; sometimes none. */
export function mutated(message: unknown, chance: Chance): unknown {
  let changed: unknown = structuredClone(message);
  const changes = chance.below(4);
  for (let done = 0; done < changes; done += 1) changed = changeOnce(changed, chance);
  return changed;
}

function changeOnce(value: unknown, chance: Chance): unknown {
  // Now and then the whole, else something inside.
  if (typeof value !== 'object' || value === null || chance.happens(0.05)) {
    return chance.pick(HOSTILE);
  }
  if (Array.isArray(value)) return changeInList(value, chance);
  const fields = value as Json;
  const key = chance.pick(Object.keys(fields));
  const kind = chance.number();
  if (key === undefined || kind < 0.15) return withKey(fields, chance);
  if (kind < 0.3) return without(fields, key);
  if (kind < 0.6) return { ...fields, [key]: chance.pick(HOSTILE) };
  if (kind < 0.7) return { ...fields, [key]: Array(3).fill(fields[key]) };
  return { ...fields, [key]: changeOnce(fields[key], chance) };
}

function changeInList(list: readonly unknown[], chance: Chance): unknown {
  if (chance.happens(0.3)) return [...list, ...list, chance.pick(HOSTILE)];
  const at = chance.below(list.length);
  return list.map((each, index) => (index === at ? changeOnce(each, chance) : each));
}

function withKey(fields: Json, chance: Chance): Json {
  const added = { ...fields };
  // An assignment to `__proto__` would set the prototype, and nothing would go over the wire.
  Object.defineProperty(added, chance.pick(KEYS) ?? 'x', {
    value: chance.pick(HOSTILE),
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return added;
}

function without(fields: Json, key: string): Json {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));
}
