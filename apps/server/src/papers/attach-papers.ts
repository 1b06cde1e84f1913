import path from 'node:path';
import { filesWithoutTexts, inspectedFile, recordTexts, recordUpload } from '@e-cabinet/storage';
import type { ApplicationParts } from '../app.ts';
import { inspectionLimits } from './inspection/limits.ts';
import { openPapers, type Papers } from './open-papers.ts';
import { drawer } from './pictures/drawer.ts';
import { PICTURES_BYTES, pictureLimits } from './pictures/limits.ts';
import { openPictureShelf } from './pictures/picture-shelf.ts';
import { type Pictures, picturesOf } from './pictures/pictures.ts';
import { keepTexts, type TextKeeper } from './texts/keep-texts.ts';
import { textTaker } from './texts/take-texts.ts';

export interface AttachedPapers {
  readonly papers: Papers;
  readonly pictures: Pictures;
  readonly texts: TextKeeper;
}

/** The files of papers and, beside them, their texts, taken after an upload was answered, and pictures of their pages. */
export async function attachPapers({
  config,
  database: { kysely },
  log,
  now,
}: ApplicationParts): Promise<AttachedPapers> {
  const papers = await openPapers({
    directory: path.join(config.dataDir, 'files'),
    fileSize: config.uploadLimitBytes,
    records: {
      inspectedFile: (sha256) => inspectedFile(kysely, sha256),
      async recordUpload(file, upload) {
        await recordUpload(kysely, file, upload);
        texts.look();
      },
    },
    now,
  });
  const texts = keepTexts({
    store: papers.store,
    take: textTaker(inspectionLimits),
    records: {
      without: () => filesWithoutTexts(kysely),
      record: (sha256, taken) => recordTexts(kysely, sha256, taken, now()),
    },
    log,
  });
  const shelf = await openPictureShelf(path.join(config.dataDir, 'pictures'), PICTURES_BYTES);
  const pictures = picturesOf({ store: papers.store, draw: drawer(pictureLimits), shelf });
  return { papers, pictures, texts };
}
