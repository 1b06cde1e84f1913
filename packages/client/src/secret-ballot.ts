import { RSABSSA } from '@cloudflare/blindrsa-ts';
import type { OptionId, SecretBallot } from '@e-cabinet/domain';
import { credentialText, type SecretVote, secretBallotText } from '@e-cabinet/protocol';
import { derOf } from './ecdsa-der.ts';

/* The voter's side of a secret vote. Not in the index: what it needs is loaded where a secret vote opens. */

/** A secret vote with the key that everybody sees. */
export interface OpenSecretVote extends SecretVote {
  /** SubjectPublicKeyInfo of the vote's RSA key in base64. */
  readonly publicKey: string;
}

/**
 * A ballot that was made and waits for its credential. It holds all that is needed to cast it after the
 * tablet was dead, and no private key: nobody can make another ballot out of it.
 */
export interface SealedBallot {
  readonly pk: string;
  readonly choice: OptionId;
  readonly signature: string;
  /** What the server is asked to sign. */
  readonly blinded: string;
  /** Takes the blinding off again; with the blinded value it would tell whose ballot this is. */
  readonly inverse: string;
}

const suite = RSABSSA.SHA384.PSS.Deterministic();
const PSEUDONYM = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** Makes a pseudonym, lets it sign the choice, and forgets its private key. */
export async function sealBallot(vote: OpenSecretVote, choice: OptionId): Promise<SealedBallot> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(PSEUDONYM, false, ['sign']);
  const pk = base64(new Uint8Array(await crypto.subtle.exportKey('spki', publicKey)));
  const text = bytesOf(secretBallotText(vote, { pk, choice }));
  const raw = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, text);
  const signature = base64(derOf(new Uint8Array(raw)));
  const message = suite.prepare(bytesOf(credentialText(vote, pk)));
  const { blindedMsg, inv } = await suite.blind(await voteKey(vote), message);
  return { pk, choice, signature, blinded: base64(blindedMsg), inverse: base64(inv) };
}

/** Takes the blinding off; throws where the server's signature does not hold. */
export async function unsealBallot(
  vote: OpenSecretVote,
  { pk, choice, signature, inverse }: SealedBallot,
  blindSignature: string,
): Promise<SecretBallot> {
  const message = suite.prepare(bytesOf(credentialText(vote, pk)));
  const key = await voteKey(vote);
  const credential = await suite.finalize(key, message, bytes(blindSignature), bytes(inverse));
  return { pk, choice, signature, credential: base64(credential) };
}

/** Two keys with the same 128 bits cannot be found; more is more than people compare. */
const HASH_DIGITS = 32;
const HASH_GROUP = 4;

/** The beginning of the SHA-256 of the vote's key, in groups that people compare from screen to screen. (X2) */
export async function voteKeyHash(publicKey: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes(publicKey)));
  const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const shown = hex.slice(0, HASH_DIGITS).toUpperCase();
  return (shown.match(new RegExp(`.{${HASH_GROUP}}`, 'g')) ?? []).join(' ');
}

function voteKey({ publicKey }: OpenSecretVote): Promise<CryptoKey> {
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
  return crypto.subtle.importKey('spki', bytes(publicKey), algorithm, true, ['verify']);
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}

function base64(of: Uint8Array): string {
  return btoa(String.fromCharCode(...of));
}

function bytes(ofBase64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(ofBase64), (character) => character.charCodeAt(0));
}
