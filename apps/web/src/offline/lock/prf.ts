/** What stands in the way of a lock. `refused`: the person, or the device after too many attempts. */
export type LockProblem = 'refused' | 'no-function' | 'no-domain' | 'unavailable';

export class LockProblemError extends Error {
  readonly problem: LockProblem;

  constructor(problem: LockProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** A credential of the device, and what its pseudo-random function says. */
export interface Asserted {
  readonly credentialId: Uint8Array<ArrayBuffer>;
  /** 32 bytes that nothing but this credential makes out of the salt. */
  readonly secret: ArrayBuffer;
}

type Bytes = Uint8Array<ArrayBuffer>;

const RANDOM_BYTES = 32;
/** ES256, and RS256 for Windows Hello. */
const ALGORITHMS = [-7, -257];

export type LockReadiness = 'ready' | 'no-function' | 'no-domain' | 'no-device-lock';

/** Credentials belong to a name. */
const IP_ADDRESS = /^[\d.]+$|:/;

/** Whether a lock can be offered; where the browser does not say, it turns out at the first attempt. */
export async function lockReadiness(): Promise<LockReadiness> {
  const Credential = globalThis.PublicKeyCredential;
  if (!Credential) return 'no-device-lock';
  if (IP_ADDRESS.test(location.hostname)) return 'no-domain';
  try {
    const known = await Credential.getClientCapabilities?.();
    if (known?.['extension:prf'] === false) return 'no-function';
    const has = await Credential.isUserVerifyingPlatformAuthenticatorAvailable();
    return has ? 'ready' : 'no-device-lock';
  } catch {
    return 'no-device-lock';
  }
}

/**
 * Makes a credential for this device. It has an account of its own, for where credentials are carried to a
 * person's other devices one of the same account would take the place of theirs.
 * @param name shown by the system beside it
 * @throws LockProblemError
 */
export async function makeCredential(name: string, salt: Bytes): Promise<Asserted> {
  const made = await attempt(() =>
    navigator.credentials.create({
      publicKey: {
        challenge: random(),
        rp: { name: 'e-Cabinet' },
        user: { id: random(), name, displayName: name },
        pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
        authenticatorSelection: {
          authenticatorAttachment: 'platform',
          // Android gives the function to passkeys alone.
          residentKey: 'required',
          userVerification: 'required',
        },
        hints: ['client-device'],
        extensions: { prf: { eval: { first: salt } } },
      } as PublicKeyCredentialCreationOptions,
    }),
  );
  const credentialId = new Uint8Array(made.rawId);
  const { prf } = made.getClientExtensionResults();
  if (!prf?.enabled) {
    await letGoOf(credentialId);
    throw new LockProblemError('no-function');
  }
  const secret = prf.results?.first;
  // Some say it only when they are asked for the credential.
  return secret ? { credentialId, secret: bytesOf(secret) } : askCredential({ credentialId, salt });
}

/**
 * Asks for the person; needs no network. @throws LockProblemError
 */
export async function askCredential(lock: {
  readonly credentialId: Bytes;
  readonly salt: Bytes;
}): Promise<Asserted> {
  const { credentialId, salt } = lock;
  const given = await attempt(() =>
    navigator.credentials.get({
      publicKey: {
        // Nobody checks a signature: what opens is the secret itself.
        challenge: random(),
        allowCredentials: [{ type: 'public-key', id: credentialId, transports: ['internal'] }],
        userVerification: 'required',
        extensions: { prf: { eval: { first: salt } } },
      },
    }),
  );
  const secret = given.getClientExtensionResults().prf?.results?.first;
  if (!secret) throw new LockProblemError('no-function');
  return { credentialId, secret: bytesOf(secret) };
}

/** Tells the system that a credential opens nothing any more; where it cannot be told it stays in its list. */
export async function letGoOf(credentialId: Bytes): Promise<void> {
  const told = PublicKeyCredential.signalUnknownCredential?.({
    rpId: location.hostname,
    credentialId: inBase64Url(credentialId),
  });
  await told?.catch(() => undefined);
}

const PROBLEMS = new Map<string, LockProblem>([
  ['NotAllowedError', 'refused'],
  ['SecurityError', 'no-domain'],
]);

async function attempt(act: () => Promise<Credential | null>): Promise<PublicKeyCredential> {
  try {
    const credential = await act();
    if (credential) return credential as PublicKeyCredential;
  } catch (problem) {
    throw new LockProblemError(PROBLEMS.get((problem as Error).name) ?? 'unavailable');
  }
  throw new LockProblemError('refused');
}

function random(): Bytes {
  return crypto.getRandomValues(new Uint8Array(RANDOM_BYTES));
}

function bytesOf(source: BufferSource): ArrayBuffer {
  if (source instanceof ArrayBuffer) return source;
  const { buffer, byteOffset, byteLength } = source;
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}

function inBase64Url(bytes: Bytes): string {
  const base64 = btoa(String.fromCharCode(...bytes));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
