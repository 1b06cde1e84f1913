import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { create as contentDisposition } from 'content-disposition';
import type { Response } from 'express';
import { fileName } from '../papers/file-name.ts';

/** How often it is asked whether what is on its way may still be read; with the road's own delay well within 5 s. */
const LOOK_AGAIN_MS = 1_000;

/** A reader that turns the page before it has arrived is no fault; of what is recalled no more is sent. (P14) */
export async function sendWhileReadable(
  bytes: Readable,
  response: Response,
  mayReadNow: () => Promise<boolean>,
): Promise<void> {
  const lookAgain = () =>
    mayReadNow().then(
      (may) => void (may || bytes.destroy()),
      (error: Error) => void bytes.destroy(error),
    );
  const timer = setInterval(lookAgain, LOOK_AGAIN_MS);
  try {
    await pipeline(bytes, response);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_STREAM_PREMATURE_CLOSE' && code !== 'ERR_STREAM_UNABLE_TO_PIPE') throw error;
  } finally {
    clearInterval(timer);
  }
}

/** How a paper is called where it is saved, in Vietnamese and for readers older than `filename*`. */
export function dispositionOf(name: string, type: 'inline' | 'attachment'): string {
  const file = fileName(name);
  return contentDisposition(file, { type, fallback: plain(file) });
}

/** The name in ASCII (RFC 6266, appendix D). */
function plain(name: string): string {
  const letters = name.replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'));
  return letters
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, '_');
}
