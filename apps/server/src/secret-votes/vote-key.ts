import {
  constants,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  privateDecrypt,
  publicEncrypt,
} from 'node:crypto';
import { promisify } from 'node:util';
import { sha256 } from '../sealing/hashes.ts';

const MODULUS_BITS = 2048;
export const MODULUS_BYTES = MODULUS_BITS / 8;

const generate = promisify(generateKeyPair);

/** A key pair for one opening of one secret vote. 120 ms, not on this thread. */
export async function makeVoteKey(): Promise<{ publicKey: string; privateKey: string }> {
  const { publicKey, privateKey } = await generate('rsa', {
    modulusLength: MODULUS_BITS,
    publicExponent: 0x10001,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  });
  return { publicKey: publicKey.toString('base64'), privateKey: privateKey.toString('base64') };
}

/** Names the opening of a vote that this key was made for. */
export function voteIdOf(publicKey: string): string {
  return sha256(Buffer.from(publicKey, 'base64'));
}

/**
 * The blind signature over a blinded message, and a look whether it is one: a fault in the computing
 * would give the key away. OpenSSL does it in constant time, in 1 ms. (RFC 9474, section 4.3)
 * @returns null for what is no number below the modulus
 */
export function signBlinded(privateKey: string, blinded: string): string | null {
  const message = Buffer.from(blinded, 'base64');
  if (message.length !== MODULUS_BYTES) return null;
  const der = Buffer.from(privateKey, 'base64');
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const padding = constants.RSA_NO_PADDING;
  try {
    const signature = privateDecrypt({ key, padding }, message);
    const again = publicEncrypt({ key: createPublicKey(key), padding }, signature);
    return again.equals(message) ? signature.toString('base64') : null;
  } catch {
    return null;
  }
}
