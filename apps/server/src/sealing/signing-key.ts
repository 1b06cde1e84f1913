import { createPrivateKey, createPublicKey, type KeyObject, randomBytes, sign } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '../config.ts';

/** Signs for this installation. */
export interface Signer {
  /** The DER of a SubjectPublicKeyInfo (RFC 8410) in base64. */
  readonly publicKey: string;
  /** Ed25519 over the UTF-8 of a text, in base64; the same text always gives the same signature. 50 µs. */
  readonly sign: (text: string) => string;
}

/** What stands before the 32 bytes of an Ed25519 private key in PKCS #8. (RFC 8410, section 7) */
const PKCS8_BEFORE_KEY = Buffer.from('302e020100300506032b657004220420', 'hex');
const KEY_BYTES = 32;

/**
 * The key of the configuration, or one made at the first start and kept in the data directory
 * (readable by its owner only): never in the database, which alone must not be able to make receipts.
 */
export async function openSigner(config: Config): Promise<Signer> {
  const key = privateKey(config.signingKey ?? (await keptKey(config.dataDir)));
  const der = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return {
    publicKey: der.toString('base64'),
    sign: (text) => sign(null, Buffer.from(text), key).toString('base64'),
  };
}

function privateKey(base64: string): KeyObject {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== KEY_BYTES) throw new Error(`the signing key is not ${KEY_BYTES} bytes long`);
  const key = Buffer.concat([PKCS8_BEFORE_KEY, bytes]);
  return createPrivateKey({ key, format: 'der', type: 'pkcs8' });
}

/** A key that is there is never replaced, not even a broken one: receipts were signed with it. */
async function keptKey(dataDir: string): Promise<string> {
  await mkdir(dataDir, { recursive: true });
  const file = path.join(dataDir, 'signing-key');
  try {
    await make(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return (await readFile(file, 'utf8')).trim();
}

async function make(file: string): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(`${randomBytes(KEY_BYTES).toString('base64')}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
