import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { ballotCode, sealedBallotText } from './receipt.ts';

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

  it('has a code that people can compare: the beginning of the hash in base32', () => {
    // RFC 4648, section 10: "foobar" is MZXW6YTBOI.
    expect(ballotCode(`${Buffer.from('foobar').toString('hex')}${'0'.repeat(52)}`)).toBe(
      'MZXW6-YTBOI',
    );
    expect(ballotCode('f'.repeat(64))).toBe('77777-77777');
  });
});
