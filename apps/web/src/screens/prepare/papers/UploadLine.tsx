import { Button, Progress } from '@mantine/core';
import { IconCircleCheck, IconX } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { IconAct } from '../../../parts/IconAct.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { useFormats } from '../../../words/use-formats.ts';
import { fileSize } from './file-size.ts';
import { NewPaperFields, NewVersionFields } from './UploadFields.tsx';
import { useUploadQueue } from './Uploads.tsx';
import classes from './UploadTray.module.css';
import type { Outness, Upload } from './upload.ts';

export interface UploadLineProps {
  readonly upload: Upload;
  readonly out: Outness;
}

/** One file on its way: how far it is, what it will become, or why it is not taken. */
export const UploadLine = memo(function UploadLine({ upload, out }: UploadLineProps) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const queue = useUploadQueue();
  const { id, file, purpose, refusal } = upload;
  return (
    <li className={classes.upload} data-state={upload.state}>
      <div className={classes.file}>
        <span className={classes.name}>{file.name}</span>
        <span className={classes.size}>{fileSize(file.size, number)}</span>
        <State upload={upload} />
      </div>
      {purpose.kind === 'new' ? (
        <NewPaperFields id={id} purpose={purpose} frozen={out.frozen} />
      ) : (
        <NewVersionFields
          id={id}
          purpose={purpose}
          fileName={file.name}
          published={out.published}
        />
      )}
      <span className={classes.lineActs}>
        {upload.state === 'refused' && (
          <Button variant="default" onClick={() => queue.retry(id)}>
            {t('common.retry')}
          </Button>
        )}
        <IconAct
          icon={IconX}
          label={t('papersIntake.takeOut', { name: file.name })}
          onClick={() => queue.remove(id)}
        />
      </span>
      {refusal && (
        <div className={classes.refusal}>
          <RefusalNotice {...refusal} />
        </div>
      )}
    </li>
  );
});

function State({ upload }: { readonly upload: Upload }) {
  const { t } = useTranslation();
  const { state, progress, uploaded, file } = upload;
  switch (state) {
    case 'waiting':
      return <span className={classes.state}>{t('papersIntake.waiting')}</span>;
    case 'sending':
      return (
        <Progress
          className={classes.progress ?? ''}
          value={progress * 100}
          aria-label={t('papersIntake.sending', { name: file.name })}
        />
      );
    case 'checking':
      return <span className={classes.state}>{t('papersIntake.checking')}</span>;
    case 'ready':
      return (
        <span className={classes.state} data-ready>
          <IconCircleCheck aria-hidden="true" size="1.2em" />
          {t('papersIntake.ready', { count: uploaded?.pages ?? 0 })}
        </span>
      );
    case 'refused':
      return <span className={classes.state}>{t('papersIntake.refused')}</span>;
  }
}
