import path from 'node:path';
import { filesWithoutTexts, inspectedFile, recordTexts, recordUpload } from '@e-cabinet/storage';
import type { ApplicationParts } from '../app.ts';
import { inspectionLimits } from './inspection/limits.ts';
import { openPapers, type Papers } from './open-papers.ts';
import { keepTexts, type TextKeeper } from './texts/keep-texts.ts';
import { textTaker } from './texts/take-texts.ts';

export interface AttachedPapers {
  readonly papers: Papers;
  readonly texts: TextKeeper;
}

/** The files of papers and, beside them, their texts: taken after an upload was answered. */
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
  return { papers, texts };
}
