import { describe, expect, it } from 'vitest';
import { importKey, lockKey, newNotebookKey, openLock, openNote, sealNote } from './note-cipher.ts';

const NAME = { personId: 'minister', notebookId: 'notebook' };

describe('the key of a notebook', () => {
  it('opens with its secret, however the keyboard composes it, and with no other', async () => {
    const bytes = newNotebookKey();
    const lock = await lockKey(bytes, 'mật khẩu dài'.normalize('NFC'), NAME, 'password');
    expect(await openLock(lock, 'mật khẩu dài'.normalize('NFD'), NAME)).toEqual(bytes);
    expect(await openLock(lock, 'mat khau dai', NAME)).toBeNull();
    expect(JSON.stringify(lock)).not.toContain('mật');
  });

  it('cannot be passed off as the key of somebody else', async () => {
    const lock = await lockKey(newNotebookKey(), 'secret', NAME, 'password');
    expect(await openLock(lock, 'secret', { ...NAME, personId: 'other' })).toBeNull();
  });
});

describe('a sealed note', () => {
  it('is read with its key, under its own name', async () => {
    const key = await importKey(newNotebookKey());
    const body = await sealNote(key, 'Hỏi về vốn', 'note-1', NAME);
    expect(atob(body)).not.toContain('Hỏi');
    expect(await openNote(key, body, 'note-1', NAME)).toBe('Hỏi về vốn');
    expect(await openNote(key, body, 'note-2', NAME)).toBeNull();
    expect(await openNote(key, body, 'note-1', { ...NAME, personId: 'other' })).toBeNull();
    expect(await openNote(await importKey(newNotebookKey()), body, 'note-1', NAME)).toBeNull();
  });

  it('is another each time, and broken where a letter of it was changed', async () => {
    const key = await importKey(newNotebookKey());
    const [one, two] = [await sealNote(key, 'a', 'n', NAME), await sealNote(key, 'a', 'n', NAME)];
    expect(one).not.toBe(two);
    const changed = `${one.slice(0, 20)}${one[20] === 'A' ? 'B' : 'A'}${one.slice(21)}`;
    expect(await openNote(key, changed, 'n', NAME)).toBeNull();
  });

  it('does not let the key be read out', async () => {
    const key = await importKey(newNotebookKey());
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });
});
