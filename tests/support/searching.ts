import { mkdtempSync, openAsBlob, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { FileFacts } from '@e-cabinet/domain';
import type { FoundPassage, SearchAnswer } from '@e-cabinet/protocol';
import { v4 as newId } from 'uuid';
import { SECRETARY } from './participants.ts';
import * as ordinary from './pdfs/ordinary.ts';
import { type TestServer, textsTaken } from './server.ts';
import type { Visitor } from './visitor.ts';

/** The offices of the demonstration at their search pages, and a secretary who uploads papers. */
export interface Searching {
  visitorOf(personId: string): Promise<Visitor>;
  /** The whole answer as it came. */
  answerTo(personId: string, words: string): Promise<string>;
  search(personId: string, words: string): Promise<SearchAnswer>;
  passagesFor(personId: string, words: string): Promise<readonly FoundPassage[]>;
  /** Uploads a PDF with these words on each page, and waits until its texts are taken. */
  uploaded(words: string | readonly string[]): Promise<FileFacts>;
}

export function searchingOn(server: TestServer): Searching {
  const visitors = new Map<string, Visitor>();
  const visitorOf = async (personId: string) => {
    const known = visitors.get(personId) ?? (await server.signIn(personId));
    visitors.set(personId, known);
    return known;
  };
  const answerTo = async (personId: string, words: string): Promise<string> => {
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ words }),
    };
    for (;;) {
      const response = await (await visitorOf(personId)).fetch('/api/search', init);
      const text = await response.text();
      if (response.status === 200) return text;
      if (response.status !== 429) throw new Error(`${response.status} ${text}`);
      // A test asks faster than a hand.
      await pause(Number(response.headers.get('retry-after')) * 1_000);
    }
  };
  const search = async (personId: string, words: string): Promise<SearchAnswer> =>
    JSON.parse(await answerTo(personId, words));
  return {
    visitorOf,
    answerTo,
    search,
    async passagesFor(personId, words) {
      return (await search(personId, words)).meetings.flatMap(({ passages }) => passages);
    },
    async uploaded(words) {
      const facts = await upload(await visitorOf(SECRETARY), words);
      await textsTaken(server.parts.database);
      return facts;
    },
  };
}

async function upload(desk: Visitor, words: string | readonly string[]): Promise<FileFacts> {
  const directory = mkdtempSync(path.join(tmpdir(), 'e-cabinet-search-'));
  try {
    const file = path.join(directory, newId());
    if (typeof words === 'string') await ordinary.textDocument(file, 3, words);
    else await ordinary.writtenPages(file, words);
    const form = new FormData();
    form.append('file', await openAsBlob(file), 'a.pdf');
    const answer = await desk.fetch('/api/bodies/body-government/files', {
      method: 'POST',
      headers: { 'x-requested-with': 'e-cabinet' },
      body: form,
    });
    if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
    return await answer.json();
  } finally {
    rmSync(directory, { recursive: true });
  }
}
