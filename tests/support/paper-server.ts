import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type AcceptFileParts,
  openPapers,
  type Papers,
  paperFileRoute,
  type UploadLimits,
  uploadFileRoute,
} from '@e-cabinet/server';
import {
  addBody,
  addPerson,
  type Database,
  inspectedFile,
  migrate,
  openDatabase,
  recordUpload,
} from '@e-cabinet/storage';
import express from 'express';

export const cabinet = 'cabinet';
export const secretary = 'secretary';

/** The routes of papers on a server of their own, with a real directory. */
export interface PaperServer {
  readonly origin: string;
  readonly port: number;
  readonly directory: string;
  readonly papers: Papers;
  /** What a request died of, which no test expects. */
  readonly failures: unknown[];
  /** Names of the files that are being received. */
  parts(): Promise<string[]>;
  close(): Promise<void>;
}

export interface PaperServerOptions {
  readonly limits?: Partial<UploadLimits>;
  readonly mayRead?: (personId: string, meetingId: string, sha256: string) => Promise<boolean>;
  readonly records?: Partial<AcceptFileParts['records']>;
  /** Without it a temporary one; either is gone after the close. */
  readonly directory?: string;
}

/** @param database from `openRecords`; several servers may share it */
export async function startPaperServer(
  database: Database,
  options: PaperServerOptions = {},
): Promise<PaperServer> {
  const directory = options.directory ?? mkdtempSync(path.join(tmpdir(), 'e-cabinet-papers-'));
  const papers = await openPapers({
    directory: path.join(directory, 'files'),
    fileSize: 200 * 2 ** 20,
    records: {
      inspectedFile: (sha256) => inspectedFile(database.kysely, sha256),
      recordUpload: (file, upload) => recordUpload(database.kysely, file, upload),
      ...options.records,
    },
    now: () => new Date(),
  });
  const failures: unknown[] = [];
  const server = await listen(
    routes({ ...papers, limits: { ...papers.limits, ...options.limits } }, options, failures),
  );
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    directory,
    papers,
    failures,
    parts: () => readdir(path.join(directory, 'files', 'parts')),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Whoever the header `x-person` says asks; the secretary uploads for the cabinet. */
function routes(papers: Papers, options: PaperServerOptions, failures: unknown[]) {
  const personOf = (request: express.Request) => request.get('x-person') ?? null;
  const mayUpload = async (personId: string, bodyId: string) => {
    if (!/^[\w.-]{1,80}$/.test(bodyId)) throw new Error('asked about what cannot be');
    return personId === secretary && bodyId === cabinet;
  };
  const mayRead = options.mayRead ?? (async () => true);
  const application = express();
  application.use(uploadFileRoute({ ...papers, personOf, mayUpload }));
  application.use(paperFileRoute('meetings', { ...papers, personOf, mayRead }));
  application.get('/health', (_request, response) => void response.json({ live: true }));
  const failed: express.ErrorRequestHandler = (error, _request, response, _next) => {
    failures.push(error);
    if (response.headersSent) response.destroy();
    else response.status(500).end();
  };
  return application.use(failed);
}

async function listen(application: express.Express): Promise<Server> {
  const server = createServer(application).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** Real records that know the cabinet and its secretary. */
export async function openRecords(): Promise<Database> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'e-cabinet-records-'));
  const database = await openDatabase({ kind: 'embedded', dataDir, synced: false });
  await migrate(database);
  const at = new Date();
  await addBody(
    database.kysely,
    {
      id: cabinet,
      parentId: null,
      name: { vi: 'Chính phủ', en: 'Cabinet' },
      kind: 'government',
      level: 'central',
      settings: {},
    },
    at,
  );
  const office = { vi: 'Văn phòng', en: 'Secretariat' };
  await addPerson(database.kysely, { id: secretary, homeBodyId: cabinet, name: office }, at);
  return {
    ...database,
    async close() {
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
