import type { UploadedFile } from '@e-cabinet/protocol';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../http/answer.ts';
import { refused } from '../../../http/answer.ts';
import type { UploadOptions } from '../../../http/upload-file.ts';
import type { Purpose } from './upload.ts';
import { UploadQueue } from './upload-queue.ts';

const PURPOSE: Purpose = { kind: 'version', paperId: 'p', reason: '' };

interface Sent {
  readonly name: string;
  readonly options: UploadOptions;
  readonly answer: (answer: Answer<UploadedFile>) => void;
}

/** A queue before a server that answers when the test says so. */
function queueBefore() {
  const sent: Sent[] = [];
  let count = 0;
  const queue = new UploadQueue({
    send: (file, options) =>
      new Promise((answer) => sent.push({ name: file.name, options, answer })),
    newId: () => `u${++count}`,
    wait: async () => undefined,
  });
  const add = (...names: string[]) =>
    queue.add(names.map((name) => ({ file: new File(['%PDF'], name), purpose: PURPOSE })));
  const states = () => queue.getSnapshot().map(({ state }) => state);
  return { queue, sent, add, states };
}

const uploaded = (name: string): Answer<UploadedFile> => ({
  ok: true,
  value: { sha256: 'a'.repeat(64), size: 4, name, pages: 1, mediaType: 'application/pdf' },
});
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('files on their way', () => {
  it('go three at a time, in the order in which they were dropped', async () => {
    const { sent, add } = queueBefore();
    add('1.pdf', '2.pdf', '3.pdf', '4.pdf', '5.pdf');
    expect(sent.map(({ name }) => name)).toEqual(['1.pdf', '2.pdf', '3.pdf']);
    sent[1]?.answer(uploaded('2.pdf'));
    await turn();
    expect(sent.map(({ name }) => name)).toEqual(['1.pdf', '2.pdf', '3.pdf', '4.pdf']);
  });

  it('show how far each is, then that it is being checked, then that it is ready', async () => {
    const { queue, sent, add, states } = queueBefore();
    add('1.pdf');
    sent[0]?.options.onProgress(0.4);
    expect(queue.getSnapshot()[0]).toMatchObject({ state: 'sending', progress: 0.4 });
    sent[0]?.options.onProgress(1);
    expect(states()).toEqual(['checking']);
    sent[0]?.answer(uploaded('1.pdf'));
    await turn();
    expect(queue.getSnapshot()[0]).toMatchObject({ state: 'ready', uploaded: { name: '1.pdf' } });
  });

  it('stay with their refusal, and are sent again when asked', async () => {
    const { queue, sent, add, states } = queueBefore();
    add('1.pdf');
    sent[0]?.answer(refused('pdf-encrypted'));
    await turn();
    expect(queue.getSnapshot()[0]?.refusal).toEqual({ refusal: 'pdf-encrypted', facts: {} });
    queue.retry('u1');
    expect(states()).toEqual(['sending']);
    expect(sent).toHaveLength(2);
  });

  it('wait and try again by themselves while the server is busy', async () => {
    const { sent, add, states } = queueBefore();
    add('1.pdf');
    sent[0]?.answer(refused('uploads-busy'));
    await turn();
    expect(sent).toHaveLength(2);
    expect(states()).toEqual(['sending']);
  });

  it('are stopped when they are taken out', async () => {
    const { queue, sent, add, states } = queueBefore();
    add('1.pdf', '2.pdf');
    queue.remove('u1');
    expect(sent[0]?.options.signal.aborted).toBe(true);
    expect(states()).toEqual(['sending']);
  });
});
