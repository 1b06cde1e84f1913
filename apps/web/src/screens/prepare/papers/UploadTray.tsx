import type { Command } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../connection/new-id.ts';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { useSend } from '../../../meeting/use-act.ts';
import { useFreeze } from '../../../pack/use-freeze.ts';
import { UploadLine } from './UploadLine.tsx';
import { useUploadQueue, useUploads } from './Uploads.tsx';
import classes from './UploadTray.module.css';
import { isComplete, type Upload } from './upload.ts';

/** Files on their way: what each will become, and one act to add all that are ready. */
export function UploadTray() {
  const { t } = useTranslation();
  const uploads = useUploads();
  const published = useMeetingPart(({ publishedAt }) => publishedAt !== null);
  const frozen = useFreeze().freeze !== null;
  const out = { published, frozen };
  const add = useAdd(frozen);
  if (uploads.length === 0) return null;
  const complete = uploads.filter((upload) => isComplete(upload, out));
  return (
    <section className={classes.tray} aria-label={t('papersIntake.tray')}>
      <h2 className={classes.heading}>{t('papersIntake.tray')}</h2>
      <ul className={classes.uploads}>
        {uploads.map((upload) => (
          <UploadLine key={upload.id} upload={upload} out={out} />
        ))}
      </ul>
      <div className={classes.acts}>
        <p className={classes.count} role="status">
          {t('papersIntake.readyCount', { ready: complete.length, all: uploads.length })}
        </p>
        {complete.length > 0 && (
          <Button onClick={() => void add(complete)}>
            {t('papersIntake.addReady', { count: complete.length })}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Adds them one after the other; what is refused stays in the tray with its reason. */
function useAdd(frozen: boolean): (uploads: readonly Upload[]) => Promise<void> {
  const queue = useUploadQueue();
  const { send } = useSend();
  return async (uploads) => {
    for (const upload of uploads) {
      const command = commandOf(upload, frozen);
      if (!command) continue;
      const answer = await send(command);
      if (answer.accepted) queue.remove(upload.id);
      else queue.change(upload.id, { refusal: { refusal: answer.refusal, facts: answer.facts } });
    }
  };
}

function commandOf({ purpose, uploaded }: Upload, frozen: boolean): Command | null {
  if (!uploaded) return null;
  if (purpose.kind === 'version') {
    const { paperId, reason } = purpose;
    return { type: 'replace-paper', paperId, file: uploaded, reason: reason.trim() || null };
  }
  const { title, itemId = null, audience, to, reason } = purpose;
  const paper = { paperId: newId(), title: title.trim(), itemId, audience, file: uploaded };
  if (!frozen) return { type: 'add-paper', ...paper };
  return { type: 'add-supplement', ...paper, to, reason: reason.trim() };
}
