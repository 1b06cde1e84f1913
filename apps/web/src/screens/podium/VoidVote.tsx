import type { Question } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../meeting/use-act.ts';
import { ReasonDialog } from '../../parts/ReasonDialog.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';

export interface VoidVoteProps {
  readonly question: Question;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** A void vote stays in the file with its reason and counts for nothing. */
export function VoidVote({ question, opened, onClose }: VoidVoteProps) {
  const { t } = useTranslation();
  const { act, refusal } = useAct();
  return (
    <ReasonDialog
      opened={opened}
      title={t('podium.voidTitle')}
      confirmLabel={t('podium.voidNow')}
      grave
      onConfirm={(reason) => act({ type: 'void-vote', questionId: question.id, reason })}
      onClose={onClose}
    >
      {t('podium.voidHint')}
      {refusal && <RefusalNotice {...refusal} />}
    </ReasonDialog>
  );
}
