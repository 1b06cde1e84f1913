import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type FileFacts,
  NO_TEXT,
  type SubmissionCommand,
  type SubmissionText,
} from '@e-cabinet/domain';
import { textDocument } from './pdfs/ordinary.ts';
import type { Door } from './server.ts';
import type { Answer, Visitor } from './visitor.ts';

export const BODY = 'body-government';
export const FINANCE = 'unit-finance';
export const FINANCE_OFFICER = 'person-officer-finance';
export const FINANCE_HEAD = 'person-head-finance';
export const HEALTH_OFFICER = 'person-officer-health';

export const FILE_TITLE = 'Dự thảo Nghị định về chia sẻ dữ liệu';

/** A text that can be handed in. */
export const WHOLE_TEXT: SubmissionText = {
  ...NO_TEXT,
  title: FILE_TITLE,
  minutes: 25,
  brief: {
    summary: 'Nghị định quy định việc chia sẻ dữ liệu giữa các cơ quan.',
    disputed: 'Thời hạn chuyển tiếp.',
    decision: 'Thông qua dự thảo Nghị định.',
  },
  coResponsible: ['Bộ Tư pháp'],
};

/** Somebody who has to do with files of units. */
export interface Filer extends Visitor {
  does(submissionId: string, command: SubmissionCommand, commandId?: string): Promise<Answer>;
  /** What came of it, in a word: `ok`, the refusal, or the status. */
  tries(submissionId: string, command: SubmissionCommand, commandId?: string): Promise<string>;
  /** A document of one page with these words. */
  upload(words: string, name?: string): Promise<FileFacts>;
}

export async function filer(server: Door, personId: string): Promise<Filer> {
  const visitor = await server.signIn(personId);
  const does: Filer['does'] = (submissionId, command, commandId = randomUUID()) =>
    visitor.post(`/api/submissions/${submissionId}/commands`, { id: commandId, command });
  return Object.assign(visitor, {
    does,
    async tries(submissionId: string, command: SubmissionCommand, commandId?: string) {
      const { status, body } = await does(submissionId, command, commandId);
      if (status !== 200) return `${status} ${body.refusal}`;
      return body.accepted ? 'ok' : body.refusal;
    },
    async upload(words: string, name = 'Dự thảo.pdf'): Promise<FileFacts> {
      const folder = mkdtempSync(path.join(tmpdir(), 'e-cabinet-submission-'));
      const file = path.join(folder, 'paper.pdf');
      await textDocument(file, 1, words);
      const form = new FormData();
      form.append('file', new Blob([readFileSync(file)]), name);
      rmSync(folder, { recursive: true });
      const answer = await visitor.fetch(`/api/bodies/${BODY}/files`, {
        method: 'POST',
        body: form,
        headers: { 'x-requested-with': 'e-cabinet' },
      });
      if (answer.status !== 201) throw new Error(`the file was not taken: ${answer.status}`);
      const { sha256, name: called, size, pages, mediaType } = (await answer.json()) as FileFacts;
      return { sha256, name: called, size, pages, mediaType };
    },
  });
}

export const begin = (text: SubmissionText = WHOLE_TEXT): SubmissionCommand => {
  return { type: 'begin-submission', bodyId: BODY, unitId: FINANCE, text };
};
export const paperOf = (file: FileFacts, title = 'Dự thảo Nghị định'): SubmissionCommand => {
  return { type: 'add-submission-paper', paperId: randomUUID(), title, file };
};
