import type { Drawers } from '../drawers.ts';
import type { Instant, OptionId } from '../identifiers.ts';
import type { Whereabouts } from '../sitting/commands.ts';

/** One blind signature, given to a seat by name. It says nothing of a ballot. */
export interface Credential {
  /** Both null on screens but the voter's own. */
  readonly blinded: string | null;
  readonly signature: string | null;
  readonly where: Whereabouts;
  readonly at: Instant;
}

/** A secret vote once it is open. */
export interface Issuing {
  /** RSA-2048, made for this vote alone: the DER of a SubjectPublicKeyInfo in base64. */
  readonly publicKey: string;
  /** By seat, where this reader may know which. */
  readonly credentials: Drawers<Credential>;
  /** Credentials given out. */
  readonly issued: number;
  /** Since then the private key is no more. */
  readonly closedAt: Instant | null;
}

/** A ballot as it is cast and as it stands on the board: it names nobody. */
export interface SecretBallot {
  /** The pseudonym that the tablet made: a P-256 key, the DER of its SubjectPublicKeyInfo in base64. */
  readonly pk: string;
  readonly choice: OptionId;
  /** ECDSA with SHA-256 by the pseudonym over question, pseudonym and choice: DER in base64. */
  readonly signature: string;
  /** RSABSSA-SHA384-PSS-Deterministic over question and pseudonym, unblinded: in base64. (RFC 9474) */
  readonly credential: string;
}
