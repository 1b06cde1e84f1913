import type { UploadedFile } from '@e-cabinet/protocol';
import type { Answer } from '../../../http/answer.ts';
import type { UploadOptions } from '../../../http/upload-file.ts';
import { newUpload, type Purpose, type Upload } from './upload.ts';

export interface UploadQueuePorts {
  readonly send: (file: File, options: UploadOptions) => Promise<Answer<UploadedFile>>;
  readonly newId: () => string;
  readonly wait: (ms: number) => Promise<void>;
}

/** More at once would only share the same line. */
const AT_ONCE = 3;
/** How long a file waits when the server is receiving too many. */
const BUSY_WAIT_MS = 5_000;

/** Sends files a few at a time and holds what is known of each; it outlives the tab that shows it. */
export class UploadQueue {
  readonly #ports: UploadQueuePorts;
  readonly #listeners = new Set<() => void>();
  readonly #sending = new Map<string, AbortController>();
  #uploads: readonly Upload[] = [];

  constructor(ports: UploadQueuePorts) {
    this.#ports = ports;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  getSnapshot = (): readonly Upload[] => this.#uploads;

  add(files: readonly { readonly file: File; readonly purpose: Purpose }[]): void {
    const added = files.map(({ file, purpose }) => newUpload(this.#ports.newId(), file, purpose));
    this.#become([...this.#uploads, ...added]);
    this.#next();
  }

  retry(id: string): void {
    this.change(id, { state: 'waiting', progress: 0, refusal: null });
    this.#next();
  }

  /** Takes a file out of the queue, sent or not. */
  remove(id: string): void {
    this.#become(this.#uploads.filter((upload) => upload.id !== id));
    this.#sending.get(id)?.abort();
  }

  change(id: string, fields: Partial<Upload>): void {
    this.#become(
      this.#uploads.map((upload) => (upload.id === id ? { ...upload, ...fields } : upload)),
    );
  }

  close(): void {
    this.#become([]);
    for (const sending of this.#sending.values()) sending.abort();
  }

  #next(): void {
    for (const upload of this.#uploads) {
      if (this.#sending.size >= AT_ONCE) return;
      if (upload.state === 'waiting' && !this.#sending.has(upload.id)) void this.#send(upload);
    }
  }

  async #send({ id, file }: Upload): Promise<void> {
    const abort = new AbortController();
    this.#sending.set(id, abort);
    this.change(id, { state: 'sending' });
    const onProgress = (progress: number) =>
      this.change(id, { progress, state: progress < 1 ? 'sending' : 'checking' });
    const answer = await this.#ports.send(file, { onProgress, signal: abort.signal });
    if (!answer.ok && answer.refusal === 'uploads-busy' && !abort.signal.aborted) {
      this.change(id, { state: 'waiting', progress: 0 });
      await this.#ports.wait(BUSY_WAIT_MS);
    } else if (answer.ok) {
      this.change(id, { state: 'ready', progress: 1, uploaded: answer.value });
    } else {
      const { refusal, facts } = answer;
      this.change(id, { state: 'refused', refusal: { refusal, facts } });
    }
    this.#sending.delete(id);
    this.#next();
  }

  #become(uploads: readonly Upload[]): void {
    this.#uploads = uploads;
    for (const listener of [...this.#listeners]) listener();
  }
}
