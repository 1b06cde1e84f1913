import type { Paper } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { useAct } from '../../../meeting/use-act.ts';
import { RecallDialog } from '../../../pack/RecallDialog.tsx';
import { ConfirmDialog } from '../../../parts/ConfirmDialog.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';

export interface RemovePaperProps {
  readonly paper: Paper;
  readonly onClose: () => void;
}

/** Before publication a paper is taken out; afterwards it is recalled from those who have it, with a reason. */
export function RemovePaper({ paper, onClose }: RemovePaperProps) {
  const { t } = useTranslation();
  const published = useMeetingPart(({ publishedAt }) => publishedAt !== null);
  const { act, refusal } = useAct();
  const notice = refusal && <RefusalNotice {...refusal} />;
  if (published) {
    const scope = { kind: 'paper', paperId: paper.id } as const;
    return <RecallDialog scope={scope} title={paper.title} onClose={onClose} />;
  }
  return (
    <ConfirmDialog
      opened
      title={t('papersIntake.remove', { title: paper.title })}
      confirmLabel={t('papersIntake.removeNow')}
      grave
      onConfirm={async () => {
        await act({ type: 'remove-paper', paperId: paper.id, reason: null });
      }}
      onClose={onClose}
    >
      {t('papersIntake.removeHint')}
      {notice}
    </ConfirmDialog>
  );
}
