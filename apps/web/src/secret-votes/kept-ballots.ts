import type { SealedBallot } from '@e-cabinet/client/secret-ballot';
import type { MeetingId, QuestionId, SeatId, SecretBallot } from '@e-cabinet/domain';

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

export async function keptBallot(place: BallotPlace): Promise<KeptBallot | null> {
  const found = await inStore<KeptBallot | undefined>('readonly', (all) => all.get(keyOf(place)));
  return found ?? null;
}

/** Resolves when it is on the disk: a credential for a ballot that was lost would be a vote that was lost. */
export async function keepBallot(place: BallotPlace, kept: KeptBallot): Promise<void> {
  await inStore('readwrite', (all) => all.put(kept, keyOf(place)));
}

export async function forgetBallot(place: BallotPlace): Promise<void> {
  await inStore('readwrite', (all) => all.delete(keyOf(place)));
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
