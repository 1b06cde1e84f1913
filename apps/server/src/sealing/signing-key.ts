import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import type { Config } from '../config.ts';
import { keptSecret, SECRET_BYTES } from '../kept-secret.ts';

/** Signs for this installation. */
export interface Signer {
  /** The DER of a SubjectPublicKeyInfo (RFC 8410) in base64. */
  readonly publicKey: string;
  /** Ed25519 over the UTF-8 of a text, in base64; the same text always gives the same signature. 50 µs. */
  readonly sign: (text: string) => string;
}

/** What stands before the 32 bytes of an Ed25519 private key in PKCS #8. (RFC 8410, section 7) */
const PKCS8_BEFORE_KEY = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * The key of the configuration, or one made at the first start and kept in the data directory: never
 * in the database, which alone must not be able to make receipts. A broken one is not replaced:
 * receipts were signed with it.
 */
export async function openSigner({ dataDir, signingKey }: Config): Promise<Signer> {
  const kept = { dataDir, name: 'signing-key', encoding: 'base64' } as const;
  const key = privateKey(signingKey ?? (await keptSecret(kept)));
  const der = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return {
    publicKey: der.toString('base64'),
    sign: (text) => sign(null, Buffer.from(text), key).toString('base64'),
  };
}

function privateKey(base64: string): KeyObject {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== SECRET_BYTES)
    throw new Error(`the signing key is not ${SECRET_BYTES} bytes long`);
  const key = Buffer.concat([PKCS8_BEFORE_KEY, bytes]);
  return createPrivateKey({ key, format: 'der', type: 'pkcs8' });
}
