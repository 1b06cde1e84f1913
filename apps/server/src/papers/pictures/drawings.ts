import { rm } from 'node:fs/promises';
import pLimit from 'p-limit';
import type { FileStore } from '../file-store.ts';
import { writePart } from '../write-part.ts';
import type { DrawPages } from './drawer.ts';
import { PAGES_AT_ONCE, PICTURES_WAITING } from './limits.ts';
import type { PictureShelf } from './picture-shelf.ts';
import { pictureName, type WantedPicture } from './pictures.ts';
import type { PictureTold } from './task.ts';

export interface DrawingsParts {
  readonly store: Pick<FileStore, 'newPart' | 'read'>;
  readonly draw: DrawPages;
  readonly shelf: PictureShelf;
}

/** `not-reached`: a page before it ended the process. */
type Outcome = 'drawn' | 'impossible' | 'not-reached';

interface Ending {
  readonly promise: Promise<Outcome>;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/** A page that is being drawn or waits for it. */
interface Drawing {
  readonly ended: Ending;
  readonly wanted: WantedPicture;
  waiting: number;
  begun: boolean;
}

/** Makes a function that has a page drawn onto the shelf: one process at a time, the same page once. */
export function drawingsOf(parts: DrawingsParts) {
  const inTurn = pLimit(1);
  const drawings = new Map<string, Drawing>();
  const drawingOf = (wanted: WantedPicture): Drawing => {
    const found = drawings.get(pictureName(wanted));
    if (found) return found;
    const drawing = { ended: ending(), wanted, waiting: 0, begun: false };
    drawings.set(pictureName(wanted), drawing);
    return drawing;
  };
  const runOf = async (first: Drawing) => {
    // Nobody waits any more, or it came along with another page.
    if (drawings.get(pictureName(first.wanted)) !== first) return;
    const others = following(first.wanted).filter((each) => !parts.shelf.has(pictureName(each)));
    const run = [first, ...others.map(drawingOf)];
    for (const each of run) each.begun = true;
    // Let go of first: who hears that it was not reached asks anew.
    const end = ({ wanted, ended }: Drawing, outcome: Outcome) => {
      drawings.delete(pictureName(wanted));
      ended.resolve(outcome);
    };
    await drawRun(parts, run, end).catch((error: unknown) => {
      for (const { wanted, ended } of run) {
        if (drawings.get(pictureName(wanted))?.ended === ended)
          drawings.delete(pictureName(wanted));
        ended.reject(error);
      }
    });
  };
  return async (wanted: WantedPicture, signal: AbortSignal): Promise<Outcome | 'busy'> => {
    signal.throwIfAborted();
    const isNew = !drawings.has(pictureName(wanted));
    if (isNew && drawings.size >= PICTURES_WAITING) return 'busy';
    const drawing = drawingOf(wanted);
    if (isNew) void inTurn(() => runOf(drawing));
    drawing.waiting += 1;
    try {
      return await unlessAborted(drawing.ended.promise, signal);
    } finally {
      drawing.waiting -= 1;
      if (drawing.waiting === 0 && !drawing.begun) drawings.delete(pictureName(wanted));
    }
  };
}

function ending(): Ending {
  let settle: Omit<Ending, 'promise'> | undefined;
  const promise = new Promise<Outcome>((resolve, reject) => {
    settle = { resolve, reject };
  });
  // Whoever waits hears of a fault; perhaps nobody does.
  promise.catch(() => {});
  return { promise, ...(settle as Omit<Ending, 'promise'>) };
}

function following(wanted: WantedPicture): WantedPicture[] {
  const last = Math.min(wanted.pages, wanted.page + PAGES_AT_ONCE - 1);
  const count = Math.max(0, last - wanted.page);
  return Array.from({ length: count }, (_, index) => ({
    ...wanted,
    page: wanted.page + 1 + index,
  }));
}

async function drawRun(
  { store, draw, shelf }: DrawingsParts,
  run: readonly Drawing[],
  end: (drawing: Drawing, outcome: Outcome) => void,
): Promise<void> {
  const { sha256, width } = (run[0] as Drawing).wanted;
  const path = store.newPart();
  const to = shelf.newPart();
  const untold = [...run];
  let kept: Promise<void> = Promise.resolve();
  const onTold = ({ page, made }: PictureTold) => {
    const drawing = untold.shift();
    if (drawing?.wanted.page !== page) throw new Error('A page was told that was not asked for');
    if (!made) return end(drawing, 'impossible');
    kept = kept.then(async () => {
      await shelf.keep(`${to}.${page}`, pictureName(drawing.wanted));
      end(drawing, 'drawn');
    });
    // It is waited for below.
    kept.catch(() => {});
  };
  const pages = run.map(({ wanted }) => wanted.page);
  try {
    await writePart(store, sha256, path);
    await draw({ path, to, width, pages }, onTold);
    await kept;
    const [ending, ...unreached] = untold;
    if (ending) end(ending, 'impossible');
    for (const each of unreached) end(each, 'not-reached');
  } finally {
    for (const page of pages) await rm(`${to}.${page}`, { force: true });
    await rm(path, { force: true });
  }
}

function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort);
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
