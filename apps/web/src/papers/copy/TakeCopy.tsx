import { currentVersion } from '@e-cabinet/domain';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takeCopy } from '../../http/paper-copies.ts';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { type Refusal, useWhyNot } from '../../meeting/use-act.ts';
import type { NotedPaper } from '../../notes/note.ts';
import { ConfirmDialog } from '../../parts/ConfirmDialog.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { Tool } from '../Tool.tsx';
import { saveFile } from './save-file.ts';

/** A stamped copy for the reader to keep, where the rules of the meeting allow it; it says first that it is recorded. (P20) */
export function TakeCopy({
  paper: { meetingId, paperId, paperVersion },
}: {
  readonly paper: NotedPaper;
}) {
  const { t } = useTranslation();
  const paper = useMeetingPart(({ papers }) => papers[paperId]);
  const whyNot = useWhyNot({ type: 'take-copy', paperId, paperVersion });
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  if (!paper || whyNot) return null;
  const shown = paper.versions.find(({ version }) => version === paperVersion);
  const take = async () => {
    setRefusal(null);
    const answer = await takeCopy(meetingId, { paperId, paperVersion });
    if (!answer.ok) return setRefusal(answer);
    saveFile(answer.value, (shown ?? currentVersion(paper))?.file.name ?? `${paper.title}.pdf`);
    setAsking(false);
  };
  return (
    <>
      <Tool icon={IconDownload} label={t('reader.takeCopy')} onClick={() => setAsking(true)} />
      <ConfirmDialog
        opened={asking}
        title={t('reader.copyTitle')}
        confirmLabel={t('reader.takeCopy')}
        onConfirm={take}
        onClose={() => {
          setAsking(false);
          setRefusal(null);
        }}
      >
        <p>{t('reader.copyHint')}</p>
        {refusal && <RefusalNotice {...refusal} />}
      </ConfirmDialog>
    </>
  );
}
