import type { SealedBallot } from '@e-cabinet/client/secret-ballot';
import type { MeetingId, QuestionId, SeatId, SecretBallot } from '@e-cabinet/domain';
import { destroyOpener, newOpener, openerIn } from '../offline/openers.ts';
import { open, seal } from '../offline/seal.ts';

const DATABASE = 'e-cabinet-secret-ballots';
const STORE = 'ballots';

/** Whose ballot, on which vote. */
export interface BallotPlace {
  readonly meetingId: MeetingId;
  readonly questionId: QuestionId;
  readonly seatId: SeatId;
}

/** What this device keeps of a secret ballot, so that it can still be cast after a reload. */
export interface KeptBallot {
  readonly pk: string;
  /** Until the credential is there. */
  readonly sealed: SealedBallot | null;
  /** Ready to be cast; forgotten once it was found on the board, and the choice with it. */
  readonly ballot: SecretBallot | null;
  /** It lies in the box. */
  readonly isCast: boolean;
}

/** As it lies on the disk: what tells the choice is sealed with a key of this ballot alone. */
interface BallotAtRest extends Pick<KeptBallot, 'pk' | 'isCast'> {
  /** null: forgotten, and the key destroyed. */
  readonly contents: ArrayBuffer | null;
}

export async function keptBallot(place: BallotPlace): Promise<KeptBallot | null> {
  const found = await inStore<BallotAtRest | undefined>('readonly', (all) => all.get(keyOf(place)));
  if (!found) return null;
  const { pk, isCast, contents } = found;
  if (!contents) return { pk, isCast, sealed: null, ballot: null };
  const key = await openerIn(openerOf(place));
  if (!key) throw new Error('what opens this ballot is gone');
  const bytes = await open(key, contents, keyOf(place));
  return { pk, isCast, ...JSON.parse(new TextDecoder().decode(bytes)) };
}

/** Resolves when it is on the disk: a credential for a ballot that was lost would be a vote that was lost. */
export async function keepBallot(place: BallotPlace, kept: KeptBallot): Promise<void> {
  const { pk, isCast, sealed, ballot } = kept;
  const isForgotten = !sealed && !ballot;
  const contents = isForgotten ? null : await sealContents(place, { sealed, ballot });
  const atRest: BallotAtRest = { pk, isCast, contents };
  await inStore('readwrite', (all) => all.put(atRest, keyOf(place)));
  if (isForgotten) await destroyOpener(openerOf(place));
}

export async function forgetBallot(place: BallotPlace): Promise<void> {
  await destroyOpener(openerOf(place));
  await inStore('readwrite', (all) => all.delete(keyOf(place)));
}

async function sealContents(
  place: BallotPlace,
  contents: Pick<KeptBallot, 'sealed' | 'ballot'>,
): Promise<ArrayBuffer> {
  const name = openerOf(place);
  const key = (await openerIn(name)) ?? (await newOpener(name));
  return seal(key, new TextEncoder().encode(JSON.stringify(contents)), keyOf(place));
}

/** Not that of the device: whoever signs out before the board is there has still voted. */
function openerOf(place: BallotPlace): string {
  return `e-cabinet-secret-ballot ${keyOf(place)}`;
}

function keyOf({ meetingId, questionId, seatId }: BallotPlace): string {
  return `${meetingId} ${questionId} ${seatId}`;
}

async function inStore<T>(
  mode: IDBTransactionMode,
  act: (all: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await settled(opening());
  try {
    const transaction = database.transaction(STORE, mode, { durability: 'strict' });
    const result = settled(act(transaction.objectStore(STORE)));
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    return await result;
  } finally {
    database.close();
  }
}

function opening(): IDBOpenDBRequest {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return request;
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
