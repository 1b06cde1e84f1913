import type { Paper } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { useAct } from '../../../meeting/use-act.ts';
import { ConfirmDialog } from '../../../parts/ConfirmDialog.tsx';
import { ReasonDialog } from '../../../parts/ReasonDialog.tsx';
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
  const recall = (reason: string) =>
    act({ type: 'recall-papers', scope: { kind: 'paper', paperId: paper.id }, reason });
  const notice = refusal && <RefusalNotice {...refusal} />;
  if (published) {
    return (
      <ReasonDialog
        opened
        title={t('papersIntake.recall', { title: paper.title })}
        confirmLabel={t('papersIntake.recallNow')}
        grave
        onConfirm={recall}
        onClose={onClose}
      >
        {t('papersIntake.recallHint')}
        {notice}
      </ReasonDialog>
    );
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
