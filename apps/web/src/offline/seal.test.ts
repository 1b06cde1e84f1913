import { describe, expect, it } from 'vitest';
import { newKey, open, seal, unwrap, wrap } from './seal.ts';

const said = new TextEncoder().encode('Điều 5 khoản 2');

describe('what is sealed on a device', () => {
  it('opens with its key, where it was put', async () => {
    const key = await newKey();
    const sealed = await seal(key, said, 'here');
    expect(await open(key, sealed, 'here')).toEqual(said);
    expect(Buffer.from(sealed).includes(Buffer.from(said))).toBe(false);
  });

  it('is not the same twice', async () => {
    const key = await newKey();
    const [one, other] = [await seal(key, said, 'here'), await seal(key, said, 'here')];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
  });

  it('does not open elsewhere, with another key, or when a bit is different', async () => {
    const key = await newKey();
    const sealed = await seal(key, said, 'here');
    await expect(open(key, sealed, 'there')).rejects.toThrow();
    await expect(open(await newKey(), sealed, 'here')).rejects.toThrow();
    const bytes = new Uint8Array(sealed);
    bytes.set([(bytes.at(-1) ?? 0) ^ 1], bytes.length - 1);
    await expect(open(key, bytes.buffer, 'here')).rejects.toThrow();
  });

  it('has keys of its own, which open with the key above them and cannot be read out', async () => {
    const [above, own] = [await newKey(), await newKey(true)];
    const wrapped = await wrap(above, own, 'here');
    const again = await unwrap(above, wrapped, 'here');
    expect(again.extractable).toBe(false);
    expect(await open(again, await seal(own, said, 'piece'), 'piece')).toEqual(said);
    await expect(unwrap(await newKey(), wrapped, 'here')).rejects.toThrow();
  });
});
