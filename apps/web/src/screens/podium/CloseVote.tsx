import type { Question } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { useAct } from '../../meeting/use-act.ts';
import { ConfirmDialog } from '../../parts/ConfirmDialog.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useOfficeName } from '../../words/use-language.ts';
import { progressOf } from '../conduct/voters.ts';

export interface CloseVoteProps {
  readonly question: Question;
  readonly onClose: () => void;
}

/** Closes a vote; while somebody present has not voted, says who. */
export function CloseVote({ question, onClose }: CloseVoteProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const { waiting, voted, entitled } = progressOf(useWholeMeeting(), question);
  const { act, refusal } = useAct();
  const close = async () => {
    if (await act({ type: 'close-vote', questionId: question.id })) onClose();
  };
  return (
    <ConfirmDialog
      opened
      title={t('podium.closeVoteTitle')}
      confirmLabel={t('podium.step.closeVote')}
      onConfirm={close}
      onClose={onClose}
    >
      <p>{t('leading.voted', { voted: voted.length, of: entitled.length })}</p>
      {waiting.length > 0 && (
        <p>
          <strong>{t('leading.notVoted', { count: waiting.length })}</strong>{' '}
          {waiting.map((seat) => name(seat.name)).join(' · ')}
        </p>
      )}
      {refusal && <RefusalNotice {...refusal} />}
    </ConfirmDialog>
  );
}
