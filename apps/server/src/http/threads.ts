import {
  newMessage,
  newThread,
  type PaperReaders,
  type Threads,
  threadPeople,
  threadSeen,
} from '@e-cabinet/protocol';
import {
  addMessage,
  addThreadPeople,
  beginThread,
  messagesAfter,
  noteSeen,
  publicKeysOf,
  threadsOf,
  withdrawThread,
} from '@e-cabinet/storage';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import {
  askedThread,
  namedWrongly,
  type ThreadParts,
  tellThread,
} from '../threads/asked-thread.ts';
import { readersKnownTo, readsPaper } from '../threads/paper-readers.ts';
import { askedMeeting } from './asked-meeting.ts';
import { paced } from './paced.ts';
import { refuse } from './refuse.ts';
import { askerOf, pathPart, withBody } from './requests.ts';

export interface ThreadRoutesParts extends ThreadParts {
  readonly requireSignedIn: RequestHandler;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** More than a hand writes, kept up while it was without a network; more than a device asks. */
const WRITES_PER_TEN_SECONDS = 60;
const READS_PER_TEN_SECONDS = 200;

const THREADS = '/api/meetings/:meetingId/threads';
const THREAD = `${THREADS}/:threadId`;

/**
 * What people share about papers with named others, see `threads.ts` of the protocol. For whoever takes no
 * part, or may not read the paper any more, a thread is answered like one that never was.
 */
export function threadsRoutes(parts: ThreadRoutesParts): Router {
  const router = Router();
  const reading = [parts.requireSignedIn, paced(READS_PER_TEN_SECONDS)];
  const writing = [parts.requireSignedIn, paced(WRITES_PER_TEN_SECONDS)];
  router.get('/api/meetings/:meetingId/papers/:paperId/readers', ...reading, readersOf(parts));
  router.get(THREADS, ...reading, threadsIn(parts));
  router.get(`${THREAD}/messages`, ...reading, messagesOf(parts));
  router.post(`${THREAD}/seen`, ...reading, seen(parts));
  router.post(THREADS, ...writing, begin(parts));
  router.post(`${THREAD}/messages`, ...writing, write(parts));
  router.post(`${THREAD}/people`, ...writing, letIn(parts));
  router.delete(THREAD, ...writing, withdraw(parts));
  return router;
}

type Handler = (request: Request, response: Response) => Promise<void>;

function readersOf(parts: ThreadRoutesParts): Handler {
  return async (request, response) => {
    const paperId = pathPart(request, 'paperId');
    const asked = await askedMeeting(parts, request, response);
    if (!asked || !readsPaper(asked.meeting, asked.seat, paperId)) {
      return refuse(response, 'not-found');
    }
    const { meeting, seat } = asked;
    const found = readersKnownTo(meeting, await parts.seenBy(meeting.id, seat), paperId);
    const keys = await publicKeysOf(
      parts.db,
      found.map(({ personId }) => personId),
    );
    const readers = found.map((each) => ({ ...each, publicKey: keys.get(each.personId) ?? null }));
    response.json({ readers } satisfies PaperReaders);
  };
}

function threadsIn(parts: ThreadRoutesParts): Handler {
  return async (request, response) => {
    const asked = await askedMeeting(parts, request, response);
    if (!asked) return refuse(response, 'not-found');
    const { meeting, seat } = asked;
    const all = await threadsOf(parts.db, askerOf(response).personId, meeting.id);
    const threads = all.filter(({ paperId }) => readsPaper(meeting, seat, paperId));
    response.json({ threads } satisfies Threads);
  };
}

function messagesOf(parts: ThreadRoutesParts): Handler {
  return async (request, response) => {
    const after = Number(request.query.after ?? 0);
    if (!Number.isSafeInteger(after) || after < 0) {
      return refuse(response, 'malformed-request', { field: 'after', problem: 'custom' });
    }
    const asked = await askedThread(parts, request, response);
    if (!asked) return refuse(response, 'not-found');
    // Numbers beyond those of the column would be a fault of the database, not an answer.
    const number = Math.min(after, 1_000_000);
    response.json(await messagesAfter(parts.db, asked.threadId, number));
  };
}

function begin(parts: ThreadRoutesParts): RequestHandler {
  return withBody(newThread, async (thread, request, response) => {
    const asked = await askedMeeting(parts, request, response);
    if (!asked || !readsPaper(asked.meeting, asked.seat, thread.paperId)) {
      return refuse(response, 'not-found');
    }
    const { personId: authorId } = askerOf(response);
    const own = { personId: authorId, publicKey: thread.fromKey };
    if (!thread.keys.some(({ personId }) => personId === authorId)) {
      return refuse(response, 'malformed-request', { field: 'keys', problem: 'custom' });
    }
    const wrong = await namedWrongly(parts, asked, thread.paperId, [own, ...thread.keys]);
    if (wrong) return refuse(response, wrong);
    const { meeting } = asked;
    const at = new Date(parts.now());
    const begun = await beginThread(parts.db, { ...thread, meetingId: meeting.id, authorId, at });
    if (begun === 'taken') return refuse(response, 'not-allowed');
    if (begun === 'thread-full') return refuse(response, begun);
    response.sendStatus(204);
    const personIds = thread.keys.map(({ personId }) => personId);
    if (begun === 'begun') await tellThread(parts, meeting, thread.paperId, personIds);
  });
}

function write(parts: ThreadRoutesParts): RequestHandler {
  return withBody(newMessage, async (message, request, response) => {
    const asked = await askedThread(parts, request, response);
    if (!asked) return refuse(response, 'not-found');
    const { threadId, meeting, paperId, personIds } = asked;
    const { personId: authorId } = askerOf(response);
    const at = new Date(parts.now());
    const added = await addMessage(parts.db, { ...message, threadId, authorId, at });
    if (added === 'gone') return refuse(response, 'not-found');
    if (added === 'taken') return refuse(response, 'not-allowed');
    if (added === 'thread-full') return refuse(response, added);
    response.json({ number: added.number });
    if (added.isNew) await tellThread(parts, meeting, paperId, personIds);
  });
}

function letIn(parts: ThreadRoutesParts): RequestHandler {
  return withBody(threadPeople, async (people, request, response) => {
    const asked = await askedThread(parts, request, response);
    if (!asked) return refuse(response, 'not-found');
    const { threadId, meeting, paperId, authorId } = asked;
    if (authorId !== askerOf(response).personId) return refuse(response, 'not-allowed');
    const own = { personId: authorId, publicKey: people.fromKey };
    const wrong = await namedWrongly(parts, asked, paperId, [own, ...people.keys]);
    if (wrong) return refuse(response, wrong);
    const added = await addThreadPeople(parts.db, threadId, authorId, people);
    if (added === 'gone') return refuse(response, 'not-found');
    if (added === 'thread-full') return refuse(response, added);
    response.sendStatus(204);
    const named = people.keys.map(({ personId }) => personId);
    await tellThread(parts, meeting, paperId, [...new Set([...asked.personIds, ...named])]);
  });
}

function seen(parts: ThreadRoutesParts): RequestHandler {
  return withBody(threadSeen, async ({ upTo }, request, response) => {
    const asked = await askedThread(parts, request, response);
    if (!asked) return refuse(response, 'not-found');
    const { personId } = askerOf(response);
    await noteSeen(parts.db, asked.threadId, personId, upTo);
    response.sendStatus(204);
    await tellThread(parts, asked.meeting, asked.paperId, [personId]);
  });
}

function withdraw(parts: ThreadRoutesParts): Handler {
  return async (request, response) => {
    const asked = await askedThread(parts, request, response);
    if (!asked) return refuse(response, 'not-found');
    const { threadId, meeting, paperId, personIds, authorId } = asked;
    if (authorId !== askerOf(response).personId) return refuse(response, 'not-allowed');
    await withdrawThread(parts.db, threadId);
    response.sendStatus(204);
    await tellThread(parts, meeting, paperId, personIds);
  };
}
