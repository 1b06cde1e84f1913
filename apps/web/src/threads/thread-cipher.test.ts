import { describe, expect, it } from 'vitest';
import { importKey, newNotebookKey } from '../notes/note-cipher.ts';
import {
  newKeyPair,
  newThreadKey,
  type OwnKeys,
  openKeyPair,
  openMessage,
  sealMessage,
  unwrapKey,
  type Wrapping,
  wrapKey,
} from './thread-cipher.ts';

async function person(personId: string) {
  const about = { personId, notebookId: `notebook of ${personId}` };
  const notebookKey = await importKey(newNotebookKey());
  const pair = await newKeyPair(notebookKey, about);
  const own = await openKeyPair(notebookKey, about, pair);
  if (!own) throw new Error('the pair does not open');
  return { about, notebookKey, pair, own };
}

const between = (from: OwnKeys, to: OwnKeys, threadId = 'thread'): Wrapping => ({
  threadId,
  fromId: from.personId,
  fromKey: from.publicKey,
  forId: to.personId,
  forKey: to.publicKey,
});

describe('a key pair', () => {
  it('is opened by the key of its notebook alone, and only as what it is', async () => {
    const { about, notebookKey, pair } = await person('minister');
    const other = await person('other');
    expect(await openKeyPair(other.notebookKey, about, pair)).toBeNull();
    expect(await openKeyPair(notebookKey, { ...about, personId: 'other' }, pair)).toBeNull();
    const swapped = { ...pair, publicKey: other.pair.publicKey };
    expect(await openKeyPair(notebookKey, about, swapped)).toBeNull();
  });

  it('does not let its private half be read out', async () => {
    const { own } = await person('minister');
    await expect(crypto.subtle.exportKey('pkcs8', own.privateKey)).rejects.toThrow();
  });
});

describe('the key of a thread', () => {
  it('is unwrapped by the one for whom it was, the author too, and by nobody else', async () => {
    const [author, adviser, other] = await Promise.all(['a', 'b', 'c'].map(person));
    if (!author || !adviser || !other) throw new Error('three were asked for');
    const key = await newThreadKey();
    const body = await sealMessage(key, 'Hỏi về vốn', { threadId: 't', id: 'm', authorId: 'a' });
    for (const reader of [adviser, author]) {
      const wrapping = between(author.own, reader.own);
      const sealed = await wrapKey(author.own, key, wrapping);
      const found = await unwrapKey(reader.own, sealed, wrapping);
      if (!found) throw new Error('it does not open');
      expect(await openMessage(found, body, { threadId: 't', id: 'm', authorId: 'a' })).toBe(
        'Hỏi về vốn',
      );
      const forOther = { ...wrapping, forId: 'c', forKey: other.own.publicKey };
      expect(await unwrapKey(other.own, sealed, forOther)).toBeNull();
      expect(await unwrapKey(other.own, sealed, wrapping)).toBeNull();
    }
  });

  it('cannot be passed off as that of another thread, nor as from somebody else', async () => {
    const [author, adviser, liar] = await Promise.all(['a', 'b', 'c'].map(person));
    if (!author || !adviser || !liar) throw new Error('three were asked for');
    const wrapping = between(author.own, adviser.own);
    const sealed = await wrapKey(author.own, await newThreadKey(), wrapping);
    const opens = (said: Partial<Wrapping>) =>
      unwrapKey(adviser.own, sealed, { ...wrapping, ...said });
    expect(await opens({})).not.toBeNull();
    expect(await opens({ threadId: 'other' })).toBeNull();
    expect(await opens({ fromId: 'c' })).toBeNull();
    expect(await opens({ fromKey: liar.own.publicKey })).toBeNull();
    expect(await opens({ fromKey: 'AAAA' })).toBeNull();
  });
});

describe('a message', () => {
  it('is read under its own name alone', async () => {
    const [key, name] = [await newThreadKey(), { threadId: 't', id: 'm', authorId: 'a' }];
    const body = await sealMessage(key, 'Đồng ý', name);
    expect(atob(body)).not.toContain('Đồng');
    expect(await openMessage(key, body, name)).toBe('Đồng ý');
    for (const other of [{ threadId: 'x' }, { id: 'x' }, { authorId: 'x' }]) {
      expect(await openMessage(key, body, { ...name, ...other })).toBeNull();
    }
    expect(await openMessage(await newThreadKey(), body, name)).toBeNull();
  });
});
