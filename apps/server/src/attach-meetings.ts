import { randomBytes } from 'node:crypto';
import { mayReadFile, type PersonId, type Sha256, seatOfPerson } from '@e-cabinet/domain';
import type { PackLanguage } from '@e-cabinet/protocol';
import { createEventLog, fileFacts, findBodies, meetingsInPhase } from '@e-cabinet/storage';
import type { EventLog } from '@e-cabinet/sync';
import type { Router } from 'express';
import type { Application, ApplicationParts } from './app.ts';
import type { Attached } from './attach.ts';
import { attachDemonstration } from './demonstration/attach-demonstration.ts';
import { asOfRoute } from './http/as-of.ts';
import { documentsRoutes } from './http/documents.ts';
import { homeRoute } from './http/home.ts';
import { meetingsRoute } from './http/meetings.ts';
import { type PackParts, packRoute } from './http/pack.ts';
import { type PaperCopiesParts, paperCopiesRoute } from './http/paper-copies.ts';
import { paperDifferenceRoute } from './http/paper-difference.ts';
import { paperFileRoute } from './http/paper-file.ts';
import { paperPicturesRoute } from './http/paper-pictures.ts';
import { sealedVotesRoutes } from './http/sealed-votes.ts';
import { searchRoute } from './http/search.ts';
import { secretVotesRoutes } from './http/secret-votes.ts';
import { sharingKeyRoute } from './http/sharing-key.ts';
import { threadsRoutes } from './http/threads.ts';
import { uploadFileRoute } from './http/upload-file.ts';
import { attachNotices } from './notices/attach-notices.ts';
import { attachPapers } from './papers/attach-papers.ts';
import { copiesOf } from './papers/copies/copies.ts';
import { copyLine } from './papers/copies/copy-line.ts';
import { copyLimits } from './papers/copies/limits.ts';
import { copier } from './papers/copies/make-copy.ts';
import type { FileStore } from './papers/file-store.ts';
import { packLimits } from './papers/pack/limits.ts';
import { packer } from './papers/pack/make-pack.ts';
import { packsOf } from './papers/pack/packs.ts';
import { type People, peopleIn } from './people.ts';
import type { Meetings } from './road/meetings.ts';
import { openRoad, type RunningRoad } from './road/road.ts';
import { sessionsOn } from './road/sockets.ts';
import { openSockets } from './road/sockets-server.ts';
import { roomToTake } from './rooms.ts';
import { ballotSlot } from './secret-votes/ballot-slot.ts';
import { attachSubmissions } from './submissions/attach-submissions.ts';
import { submittedMatter } from './submissions/seen.ts';

/** Meetings and their papers: the sockets, the road, the routes, and in a demonstration its sessions. */
export async function attachMeetings(
  application: Application,
  parts: ApplicationParts,
): Promise<Attached> {
  const people = peopleIn(parts.database, parts.now);
  const { papers, pictures, texts } = await attachPapers(parts);
  const log = createEventLog({ pool: parts.database.pool, randomBytes });
  const { road, closeSockets } = roadOf(application, parts, people, log);
  const { meetings } = road;
  const seatIn = seatFinder(meetings, people);
  const routeParts = {
    ...people,
    db: parts.database.kysely,
    meetings,
    requireSignedIn: application.identity.signedIn,
    now: () => parts.now().getTime(),
  };
  const { personOf, routes, unlogged } = application;
  const { ballotBox: box } = parts;
  unlogged.use(ballotSlot({ meetings, box, log: parts.log, publicUrl: parts.config.publicUrl }));
  routes.use(homeRoute(routeParts), meetingsRoute(routeParts));
  routes.use(paperDifferenceRoute({ ...routeParts, seatIn }));
  routes.use(searchRoute({ ...routeParts, seenBy: road.seenBy }));
  routes.use(sharingKeyRoute(routeParts));
  routes.use(threadsRoutes({ ...routeParts, seenBy: road.seenBy, seatIn, bus: parts.bus }));
  routes.use(asOfRoute({ ...routeParts, log, seatIn }));
  routes.use(documentsRoutes({ ...routeParts, log, seatIn, bodyName: bodyNamer(parts) }));
  routes.use(sealedVotesRoutes({ ...routeParts, log, seatIn, signer: parts.signer }));
  routes.use(secretVotesRoutes({ ...routeParts, seatIn, box }));
  routes.use(uploadFileRoute({ ...papers, personOf, mayUpload: people.mayUpload }));
  const mayRead = readerOf(meetings, seatIn);
  routes.use(paperFileRoute('meetings', { store: papers.store, personOf, mayRead }));
  attachSubmissions(application, parts, papers.store);
  const { records } = papers;
  routes.use(paperPicturesRoute({ personOf, mayRead, pictures, records }));
  const taking = { ...routeParts, log, seatIn, mayRead, newId: parts.newId };
  routes.use(...copyRoutes({ ...taking, bodyName: bodyNamer(parts) }, papers.store));
  const notices = attachNotices(parts, meetings);
  const demonstration = await attachDemonstration(application, parts, { meetings, papers, seatIn });
  return {
    async stop() {
      demonstration.stop();
      await Promise.all([notices.stop(), texts.stop()]);
      await road.stop();
      closeSockets();
    },
  };
}

/** What leaves the system: copies of papers, and packs of them, in one line. */
function copyRoutes(
  parts: Omit<PaperCopiesParts, 'copies'> & Omit<PackParts, 'packs'>,
  store: FileStore,
): readonly [Router, Router] {
  const line = copyLine(store);
  const copies = copiesOf({ store, line, make: copier(copyLimits) });
  const packs = packsOf({ store, line, make: packer(packLimits) });
  return [paperCopiesRoute({ ...parts, copies }), packRoute({ ...parts, packs })];
}

function roadOf(
  { server, identity, isOwnOrigin }: Application,
  { database, bus, sessionState, ballotBox, log, now, newId, signer }: ApplicationParts,
  people: People,
  eventLog: EventLog,
): { road: RunningRoad; closeSockets: () => void } {
  const { authenticate } = identity;
  const db = database.kysely;
  const io = openSockets({
    httpServer: server,
    authenticate,
    isOwnOrigin,
    unitsOf: people.unitsOf,
  });
  const road = openRoad({
    io,
    log: eventLog,
    bus,
    state: sessionState,
    ballotBox,
    door: {
      ...people,
      fileFacts: (bodyId, sha256) => fileFacts(db, bodyId, sha256),
      roomToTake: (...asked) => roomToTake(db, ...asked),
      submittedMatter: (...asked) => submittedMatter({ db, now, newId }, ...asked),
    },
    logger: log,
    signer,
    now: () => now().getTime(),
    inSession: () => meetingsInPhase(db, 'in-session'),
    onSessionsEnded: identity.endings.onEnded,
    used: identity.used,
  });
  identity.lifetimes.watch(() => sessionsOn(io));
  return { road, closeSockets: () => void io.disconnectSockets(true) };
}

/** What a body is called in official documents, which are in Vietnamese unless they say otherwise. */
function bodyNamer({ database }: ApplicationParts) {
  return async (bodyId: string, language: PackLanguage = 'vi') =>
    (await findBodies(database.kysely, [bodyId]))[0]?.name[language] ?? '';
}

/** Finds the seat that a person takes in a meeting. */
export type SeatIn = (personId: PersonId, meetingId: string) => ReturnType<typeof seatLookedUp>;

function seatFinder(meetings: Meetings, people: People): SeatIn {
  return (personId, meetingId) => seatLookedUp(meetings, people, personId, meetingId);
}

async function seatLookedUp(
  meetings: Meetings,
  people: People,
  personId: PersonId,
  meetingId: string,
) {
  const open = await meetings.open(meetingId);
  meetings.forgetUnknown(open);
  return seatOfPerson(open.live.meeting, personId, await people.unitsOf(personId));
}

/** A file is read through a seat; what is not published is read by the secretariat alone. */
function readerOf(meetings: Meetings, seatIn: SeatIn) {
  return async (personId: PersonId, meetingId: string, sha256: Sha256): Promise<boolean> => {
    const seat = await seatIn(personId, meetingId);
    const { meeting } = (await meetings.open(meetingId)).live;
    if (!seat || (meeting.publishedAt === null && seat.role !== 'secretary')) return false;
    return mayReadFile(meeting, seat, sha256);
  };
}
