import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ballotCode } from './ballot-code.ts';
import { canonicalJson } from './canonical-json.ts';
import { leafHash, merkleTree, type Sha256 } from './merkle-tree.ts';
import { ballotTreeText, receiptText, sealedBallotText, signedText } from './receipt.ts';

describe('canonical JSON', () => {
  it('is that of RFC 8785, section 3.2.2 and 3.2.3', () => {
    const literals = {
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      literals: [null, true, false],
    };
    expect(canonicalJson(literals)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
    const names = {
      '\u20ac': 1,
      '\r': 2,
      '\ufb33': 3,
      '1': 4,
      '\ud83d\ude00': 5,
      '\u0080': 6,
      ö: 7,
    };
    const order = ['\r', '1', '\u0080', 'ö', '\u20ac', '\ud83d\ude00', '\ufb33'];
    expect([...canonicalJson(names).matchAll(/"([^"]+)":/g)].map(([, name]) => name)).toEqual(
      order.map((name) => JSON.stringify(name).slice(1, -1)),
    );
  });

  it('is the same for the same fields in whatever order, and drops what is not there', () => {
    const [one, other] = [
      { b: [{ d: 1, c: 'ế' }], a: null },
      { a: null, b: [{ c: 'ế', d: 1 }] },
    ];
    expect(canonicalJson(one)).toBe(canonicalJson(other));
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });
});

describe('a ballot', () => {
  const ballot = {
    meetingId: 'm',
    questionId: 'q',
    seatId: 's',
    choice: 'agree',
    comment: '',
    version: 816,
    at: '2026-11-27T01:41:07.250Z',
  };

  it('is hashed as PROTOCOL.md says', () => {
    expect(sealedBallotText(ballot, '00'.repeat(16))).toBe(
      '{"at":"2026-11-27T01:41:07.250Z","choice":"agree","comment":"","is":"e-cabinet/ballot/1",' +
        '"meetingId":"m","questionId":"q","salt":"00000000000000000000000000000000","seatId":"s","version":816}',
    );
  });

  it('is written without being sorted as it would be with it', () => {
    const odd = { ...ballot, choice: 'ế"\\', comment: '\ud800 \u2028\n\u0000', version: 1e21 };
    const salt = 'b1946ac92492d2347c6235b4d2611184';
    expect(sealedBallotText(odd, salt)).toBe(
      canonicalJson({ is: 'e-cabinet/ballot/1', ...odd, salt }),
    );
    const { seatId, choice, comment, ...where } = odd;
    const said = { ...where, hash: 'f'.repeat(64), blind: salt };
    expect(receiptText(said)).toBe(canonicalJson({ is: 'e-cabinet/ballot-receipt/1', ...said }));
  });

  it('has a code that people can compare: the beginning of the hash in base32', () => {
    // RFC 4648, section 10: "foobar" is MZXW6YTBOI.
    expect(ballotCode(`${Buffer.from('foobar').toString('hex')}${'0'.repeat(52)}`)).toBe(
      'MZXW6-YTBOI',
    );
    expect(ballotCode('f'.repeat(64))).toBe('77777-77777');
  });
});

describe('a receipt', () => {
  const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
  const said = [0, 1, 2].map((index) => ({
    meetingId: 'm',
    questionId: 'q',
    version: 816 + index,
    at: '2026-11-27T01:41:07.250Z',
    hash: sha256(`ballot ${index}`),
    blind: sha256(`blind ${index}`).slice(0, 32),
  }));
  const leaves = said.map((each) => leafHash(receiptText(each), sha256));
  const tree = merkleTree(leaves, sha256);
  const receipts = said.map((each, index) => {
    return {
      ...each,
      index,
      size: 3,
      path: tree.pathOf(index),
      salt: '',
      publicKey: '',
      signature: '',
    };
  });

  it('leads to the text that is signed for all ballots of its tree', () => {
    const text = `{"is":"e-cabinet/ballot-tree/1","root":"${tree.root}","size":3}`;
    expect(ballotTreeText(3, tree.root)).toBe(text);
    expect(receipts.map((receipt) => signedText(receipt, sha256))).toEqual([text, text, text]);
  });

  it.each([
    { meetingId: 'n' },
    { questionId: 'p' },
    { version: 815 },
    { at: '2026-11-27T01:41:07.251Z' },
    { hash: sha256('another ballot') },
    { blind: '0'.repeat(32) },
    { index: 1 },
    // Four ballots have the same path to the same root from here: the size itself is signed.
    { size: 4 },
    { path: [] },
    { path: leaves },
  ])('does not with %o', (altered) => {
    const [receipt] = receipts;
    if (!receipt) throw new Error('no receipt');
    expect(signedText({ ...receipt, ...altered }, sha256)).not.toBe(signedText(receipt, sha256));
  });
});
