import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import {
  type BallotReceipt,
  ballotTreeText,
  leafHash,
  merkleTree,
  type ResultSheet,
  receiptText,
  resultSheetText,
  type SealedResultSheet,
  type Sha256,
  sealedBallotText,
} from '@e-cabinet/protocol';
import { describe, expect, it } from 'vitest';
import { checkOwnBallot } from './check-own-ballot.ts';
import type { KeptReceipt } from './kept-receipts.ts';

const { privateKey, publicKey: key } = generateKeyPairSync('ed25519');
const publicKey = key.export({ format: 'der', type: 'spki' }).toString('base64');
const signed = (text: string) => sign(null, Buffer.from(text), privateKey).toString('base64');

const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

const said = { meetingId: 'm', questionId: 'q', version: 7, at: '2026-11-27T01:41:07.250Z' };
const mine = { seatId: 's', choice: 'other', comment: 'Đề nghị bổ sung' };
const salt = '0123456789abcdef'.repeat(2);
const hash = sha256(sealedBallotText({ ...said, ...mine }, salt));
const blind = 'fedcba9876543210'.repeat(2);

/** As the server gives it, recorded together with two other ballots. */
function receipt(): BallotReceipt {
  const leaf = leafHash(receiptText({ ...said, hash, blind }), sha256);
  const { root, pathOf } = merkleTree(['a'.repeat(64), leaf, 'b'.repeat(64)], sha256);
  const place = { index: 1, size: 3, path: pathOf(1) };
  const signature = signed(ballotTreeText(3, root));
  return { ...said, ...place, hash, salt, blind, publicKey, signature };
}

const kept: KeptReceipt = { ...mine, receipt: receipt() };

/** A sheet of these ballots; what the check does not look at is left away. */
function sealed(lines: readonly object[], about: object = {}): SealedResultSheet {
  const sheet = {
    meeting: { id: 'm' },
    question: { id: 'q', text: 'Thông qua?' },
    ballots: { byName: false, lines },
    publicKey,
    ...about,
  } as unknown as ResultSheet;
  return { sheet, signature: signed(resultSheetText(sheet)) };
}

const other = { hash: 'f'.repeat(64), choice: 'agree' };

describe('the own ballot in the sealed sheet', () => {
  it('is listed with its code and its answer, with names or without', () => {
    expect(checkOwnBallot(kept, sealed([other, { hash, choice: 'other' }]))).toBe('listed');
    const lines = [{ hash, recorded: { event: { choice: 'other' } } }];
    expect(checkOwnBallot(kept, sealed([], { ballots: { byName: true, lines } }))).toBe('listed');
  });

  it('is unlisted when its line is missing or says something else', () => {
    expect(checkOwnBallot(kept, sealed([other]))).toBe('unlisted');
    expect(checkOwnBallot(kept, sealed([{ hash, choice: 'agree' }]))).toBe('unlisted');
  });

  it('is unlisted when the receipt was given over another answer than the one given here', () => {
    const sheet = sealed([
      { hash, choice: 'other' },
      { hash, choice: 'agree' },
    ]);
    expect(checkOwnBallot({ ...kept, choice: 'agree' }, sheet)).toBe('unlisted');
  });

  it('is not believed to be in a sheet that was altered, is of another vote, or bears another key', () => {
    const right = sealed([{ hash, choice: 'other' }]);
    const altered = { ...right, sheet: { ...right.sheet, result: {} as ResultSheet['result'] } };
    expect(checkOwnBallot(kept, altered)).toBe('unsealed');
    expect(checkOwnBallot(kept, { ...right, signature: 'AA==' })).toBe('unsealed');
    expect(
      checkOwnBallot(kept, sealed([{ hash, choice: 'other' }], { question: { id: 'p' } })),
    ).toBe('unsealed');
    expect(checkOwnBallot(kept, sealed([{ hash, choice: 'other' }], { publicKey: 'x' }))).toBe(
      'unsealed',
    );
  });

  it('is not believed to be in a sheet when the receipt itself was altered', () => {
    const sheet = sealed([{ hash, choice: 'other' }]);
    const altered: Partial<BallotReceipt>[] = [
      { index: 0 },
      { size: 4 },
      { path: [] },
      { version: 8 },
      { blind: salt },
      { signature: 'AA==' },
    ];
    for (const change of altered) {
      const own = { ...kept, receipt: { ...kept.receipt, ...change } };
      expect(checkOwnBallot(own, sheet), JSON.stringify(change)).toBe('unsealed');
    }
  });
});
