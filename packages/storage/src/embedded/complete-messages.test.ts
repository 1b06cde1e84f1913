import { describe, expect, test } from 'vitest';
import { completeMessages } from './complete-messages.ts';

/** A message of the protocol: its kind, its length, its content. */
function message(kind: string, content = ''): Buffer {
  const head = Buffer.from(`${kind}\0\0\0\0`);
  head.writeInt32BE(4 + content.length, 1);
  return Buffer.concat([head, Buffer.from(content)]);
}

const TERMINATE = message('X');

describe('complete messages', () => {
  test('come as soon as they are complete, several in one piece', () => {
    const arrive = completeMessages();
    const both = Buffer.concat([message('P', 'select 1'), message('S')]);
    expect(arrive(both)).toEqual({ messages: both, terminated: false });
    expect(arrive(message('S'))).toEqual({ messages: message('S'), terminated: false });
  });

  test('wait for their end, wherever they were cut', () => {
    const whole = Buffer.concat([message('B', 'x'.repeat(20)), message('E'), message('S', 'yz')]);
    for (let size = 1; size <= whole.length; size += 1) {
      const arrive = completeMessages();
      const given: Buffer[] = [];
      for (let start = 0; start < whole.length; start += size) {
        given.push(arrive(whole.subarray(start, start + size)).messages);
      }
      expect(Buffer.concat(given)).toEqual(whole);
    }
  });

  test('are never given in part', () => {
    const arrive = completeMessages();
    const large = message('Q', 'x'.repeat(1000));
    const first = Buffer.concat([message('S'), large.subarray(0, 3)]);
    expect(arrive(first).messages).toEqual(message('S'));
    expect(arrive(large.subarray(3, 900)).messages).toHaveLength(0);
    expect(arrive(large.subarray(900)).messages).toEqual(large);
  });

  test('end with the word that the other side is leaving', () => {
    const arrive = completeMessages();
    const given = arrive(Buffer.concat([message('S'), TERMINATE]));
    expect(given).toEqual({ messages: message('S'), terminated: true });
  });

  test('may contain what looks like a farewell', () => {
    const arrive = completeMessages();
    const content = message('Q', TERMINATE.toString('latin1'));
    expect(arrive(content)).toEqual({ messages: content, terminated: false });
  });
});
