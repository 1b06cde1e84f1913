import type { SecretBallot } from '@e-cabinet/domain';
import { z } from 'zod';
import { BLIND_SIGNATURE_BASE64 } from '../../limits.ts';
import { identifier } from '../words.ts';

export const secretVoteCommands = {
  'open-secret-vote': z.strictObject({
    type: z.literal('open-secret-vote'),
    questionId: identifier,
    publicKey: putInByTheDoor<string>(),
  }),
  'request-credential': z.strictObject({
    type: z.literal('request-credential'),
    questionId: identifier,
    blinded: z.base64().length(BLIND_SIGNATURE_BASE64),
    signature: putInByTheDoor<string>(),
  }),
  'close-issuing': z.strictObject({ type: z.literal('close-issuing'), questionId: identifier }),
  'close-secret-vote': z.strictObject({
    type: z.literal('close-secret-vote'),
    questionId: identifier,
    board: putInByTheDoor<readonly SecretBallot[]>(),
  }),
};

/** Only the server can say it: who sends the command says null. */
function putInByTheDoor<T>() {
  return z.null() as unknown as z.ZodType<T | null>;
}
