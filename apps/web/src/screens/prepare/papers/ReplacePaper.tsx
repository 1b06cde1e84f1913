import type { Paper } from '@e-cabinet/domain';
import { IconFileUpload } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconAct } from '../../../parts/IconAct.tsx';
import { useUploadQueue } from './Uploads.tsx';

/** Chooses a file as the new version of a paper; the tray above asks for the reason where one is needed. */
export function ReplacePaper({ paper }: { readonly paper: Paper }) {
  const { t } = useTranslation();
  const queue = useUploadQueue();
  const input = useRef<HTMLInputElement>(null);
  const label = t('papersIntake.replace', { title: paper.title });
  return (
    <>
      <input
        ref={input}
        type="file"
        accept="application/pdf"
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          const purpose = { kind: 'version', paperId: paper.id, reason: '' } as const;
          if (file) queue.add([{ file, purpose }]);
          event.currentTarget.value = '';
        }}
      />
      <IconAct icon={IconFileUpload} label={label} onClick={() => input.current?.click()} />
    </>
  );
}
