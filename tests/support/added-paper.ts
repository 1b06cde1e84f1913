import { mkdtempSync, openAsBlob, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type FileFacts, itemsInOrder, type Sha256 } from '@e-cabinet/domain';
import { v4 as newId } from 'uuid';
import { participant, SECRETARY } from './participants.ts';
import type { TestServer } from './server.ts';

export interface AddedPaper {
  readonly itemId: string;
  readonly paperId: string;
  readonly sha256: Sha256;
}

/** Gives the first item of the demonstration's session a paper for everyone, as the secretariat does. */
export async function addPaper(
  server: TestServer,
  title: string,
  write: (path: string) => Promise<void>,
): Promise<AddedPaper> {
  const folder = mkdtempSync(path.join(tmpdir(), 'e-cabinet-paper-'));
  const secretary = await participant(server, SECRETARY);
  try {
    const file = path.join(folder, 'paper.pdf');
    await write(file);
    const form = new FormData();
    form.append('file', await openAsBlob(file), `${title}.pdf`);
    const visitor = server.visitor();
    visitor.cookie = secretary.cookie;
    const address = `/api/bodies/${secretary.meeting().bodyId}/files`;
    const sent = await visitor.fetch(address, {
      method: 'POST',
      body: form,
      headers: { 'x-requested-with': 'e-cabinet' },
    });
    const [item] = itemsInOrder(secretary.meeting().agenda);
    if (!sent.ok || !item) throw new Error(`the paper was not taken: ${sent.status}`);
    const { sha256, name, size, pages, mediaType } = (await sent.json()) as FileFacts;
    const [itemId, paperId] = [item.id, newId()];
    await secretary.does({
      type: 'add-paper',
      paperId,
      itemId,
      title,
      file: { sha256, name, size, pages, mediaType },
      audience: { kind: 'everyone' },
    });
    return { itemId, paperId, sha256 };
  } finally {
    secretary.leave();
    rmSync(folder, { recursive: true, force: true });
  }
}
