import { openAsBlob } from 'node:fs';
import http from 'node:http';
import type { PaperServer } from './paper-server.ts';
import { cabinet, secretary } from './paper-server.ts';

export const asSecretary = { 'x-person': secretary, 'x-requested-with': 'e-cabinet' };

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Uploads the file at `path` as a browser does. */
export async function upload(
  server: PaperServer,
  path: string,
  name = 'Tờ trình.pdf',
): Promise<Answer> {
  const form = new FormData();
  form.append('file', await openAsBlob(path), name);
  return send(server, form);
}

export async function send(
  server: PaperServer,
  body: FormData | string,
  headers: Record<string, string> = asSecretary,
  bodyId = cabinet,
): Promise<Answer> {
  const url = `${server.origin}/api/bodies/${bodyId}/files`;
  const response = await fetch(url, { method: 'POST', headers, body });
  return { status: response.status, body: await response.json() };
}

const boundary = 'x-boundary-x';

/** A part of a form, as bytes. @param disposition what follows `form-data` in its header */
export const formPart = (disposition: string, content: Uint8Array | string) =>
  Buffer.concat([
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n`),
    Buffer.from('Content-Type: application/pdf\r\n\r\n'),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ]);

export const formEnd = Buffer.from(`--${boundary}--\r\n`);

/** An upload whose bytes the test sends by hand. Without a length it is chunked. */
export function openUpload(
  server: PaperServer,
  length?: number,
  agent?: http.Agent,
): http.ClientRequest {
  const request = http.request({
    agent,
    port: server.port,
    host: '127.0.0.1',
    method: 'POST',
    path: `/api/bodies/${cabinet}/files`,
    headers: {
      ...asSecretary,
      'content-type': `multipart/form-data; boundary=${boundary}`,
      ...(length === undefined ? {} : { 'content-length': length }),
    },
  });
  // A connection that the server cuts is what some tests wait for.
  request.on('error', () => {});
  return request;
}

/** @throws the error of the connection when no answer comes */
export function answerTo(request: http.ClientRequest): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.once('error', reject);
    request.once('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (more: string) => {
        text += more;
      });
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) }),
      );
    });
  });
}

/** The status alone; the answer's body is dropped. */
export function statusOf(request: http.ClientRequest): Promise<number> {
  return new Promise((resolve, reject) => {
    request.once('error', reject);
    request.once('response', (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0));
    });
  });
}
