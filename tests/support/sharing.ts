import { setTimeout as pause } from 'node:timers/promises';
import { EVERYONE, itemsInOrder } from '@e-cabinet/domain';
import type { Log } from '@e-cabinet/server';
import { v4 as newId } from 'uuid';
import { type Participant, participant, SECRETARY, SESSION } from './participants.ts';
import { searchingOn } from './searching.ts';
import { startServer, type TestServer } from './server.ts';
import type { Answer, Visitor } from './visitor.ts';

/** Somebody with a notebook and a key pair, as far as the server knows: it looks into neither. */
export interface Sharer extends Visitor {
  readonly personId: string;
  readonly publicKey: string;
}

/** A public key has 65 bytes; which, is no matter of the server. */
export function publicKeyOf(personId: string): string {
  return Buffer.alloc(65, `\u0004${personId}`).toString('base64');
}

export async function sharer(server: TestServer, personId: string): Promise<Sharer> {
  const who = await server.signIn(personId);
  const publicKey = publicKeyOf(personId);
  const salt = Buffer.alloc(16).toString('base64');
  const locks = [{ kind: 'password', salt, rounds: 600_000, sealed: 'AAAA' }];
  const notebookId = `notebook-${personId}`;
  await who.put('/api/notebook', { notebookId, replaces: null, locks });
  await who.put('/api/sharing-key', { notebookId, publicKey, sealed: 'AAAA' });
  return Object.assign(who, { personId, publicKey, post: patiently(who.post) });
}

/** A test writes faster than a hand. */
function patiently(post: Visitor['post']): Visitor['post'] {
  return async (path, body) => {
    for (;;) {
      const answer = await post(path, body);
      if (answer.status !== 429) return answer;
      await pause(answer.body.retryAfterSeconds * 1_000);
    }
  };
}

export interface Named {
  readonly personId: string;
  readonly publicKey: string;
}

export const wrappedFor = ({ personId, publicKey }: Named) => ({
  personId,
  publicKey,
  sealed: 'AAAA',
});

/** What a device sends to begin a thread about a paper. */
export const threadFor = (author: Named, paperId: string, others: readonly Named[]) => ({
  id: newId(),
  paperId,
  fromKey: author.publicKey,
  keys: [author, ...others].map(wrappedFor),
  message: { id: newId(), body: 'AAAA' },
});

/** The code of a refusal with its status; of anything else the status. */
export function outcome({ status, body }: Answer): string {
  return body?.refusal ? `${status} ${body.refusal}` : `${status}`;
}

/** Where threads of the demonstration's session are asked for. */
export const THREADS = `/api/meetings/${SESSION}/threads`;

/** The demonstration's session with two papers, and three who may share what is about them. */
export interface SharingStage {
  readonly server: TestServer;
  readonly secretary: Participant;
  readonly finance: Sharer;
  /** Of the one before. */
  readonly adviser: Sharer;
  readonly health: Sharer;
  /** For everyone who attends. */
  readonly paperId: string;
  addPaper(kind: 'everyone' | 'members'): Promise<string>;
  stop(): Promise<void>;
}

export async function stageSharing(log?: Log): Promise<SharingStage> {
  const server = await startServer(log ? { log } : {});
  const secretary = await participant(server, SECRETARY);
  const addPaper = (kind: 'everyone' | 'members') => addSharedPaper(server, secretary, kind);
  const [finance, adviser, health] = await Promise.all([
    sharer(server, 'person-head-finance'),
    sharer(server, 'person-adviser-finance'),
    sharer(server, 'person-head-health'),
  ]);
  const paperId = await addPaper('everyone');
  return {
    ...{ server, secretary, finance, adviser, health, paperId, addPaper },
    async stop() {
      secretary.leave();
      await server.stop();
    },
  };
}

async function addSharedPaper(
  server: TestServer,
  secretary: Participant,
  kind: 'everyone' | 'members',
): Promise<string> {
  const [paperId, file] = [newId(), await searchingOn(server).uploaded('shared')];
  const [item] = itemsInOrder(secretary.meeting().agenda);
  await secretary.does({
    type: 'add-paper',
    paperId,
    itemId: item?.id ?? null,
    title: `Paper ${kind}`,
    file,
    audience: kind === 'everyone' ? EVERYONE : { kind: 'members' },
  });
  return paperId;
}

/** Begins a thread. @returns its address */
export async function begun(
  author: Sharer,
  about: string,
  others: readonly Named[],
): Promise<string> {
  const thread = threadFor(author, about, others);
  const answer = await author.post(THREADS, thread);
  if (answer.status !== 204) throw new Error(outcome(answer));
  return `${THREADS}/${thread.id}`;
}

export const headsOf = async (who: Visitor) => (await who.get(THREADS)).body.threads;

export const say = (who: Visitor, at: string, id = newId(), body = 'BBBB') =>
  who.post(`${at}/messages`, { id, body });
