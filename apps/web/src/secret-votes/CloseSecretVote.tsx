import type { Question } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useWholeMeeting } from '../meeting/FollowedMeeting.tsx';
import { useAct } from '../meeting/use-act.ts';
import { ConfirmDialog } from '../parts/ConfirmDialog.tsx';
import { RefusalNotice } from '../parts/RefusalNotice.tsx';
import { progressOf } from '../screens/conduct/voters.ts';
import { useOfficeName } from '../words/use-language.ts';
import { useBallotsInBox } from './use-ballots-in-box.ts';

export interface CloseSecretVoteProps {
  readonly question: Question;
  readonly onClose: () => void;
}

/** First the issuing is closed, then the vote. */
export function CloseSecretVote(props: CloseSecretVoteProps) {
  const issuingOver = props.question.issuing?.closedAt != null;
  return issuingOver ? <CloseBox {...props} /> : <CloseIssuing {...props} />;
}

/** Whoever has no credential by now has no vote: they are named before. (X4) */
function CloseIssuing({ question, onClose }: CloseSecretVoteProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const { waiting, entitled } = progressOf(useWholeMeeting(), question);
  const { act, refusal } = useAct();
  const close = async () => {
    if (await act({ type: 'close-issuing', questionId: question.id })) onClose();
  };
  return (
    <ConfirmDialog
      opened
      title={t('secretVote.closeIssuingTitle')}
      confirmLabel={t('podium.step.closeIssuing')}
      onConfirm={close}
      onClose={onClose}
    >
      <p>
        {t('secretVote.issued', { issued: question.issuing?.issued ?? 0, of: entitled.length })}
      </p>
      {waiting.length > 0 && (
        <p>
          <strong>{t('secretVote.without')}</strong>{' '}
          {waiting.map((seat) => name(seat.name)).join(' · ')}
        </p>
      )}
      <p>{t('secretVote.closeIssuingLead')}</p>
      {refusal && <RefusalNotice {...refusal} />}
    </ConfirmDialog>
  );
}

/** While ballots are on their way, what closing would lead to is said before. (X7) */
function CloseBox({ question, onClose }: CloseSecretVoteProps) {
  const { t } = useTranslation();
  const { act, refusal } = useAct();
  const ballots = useBallotsInBox(question);
  const issued = question.issuing?.issued ?? 0;
  const missing = issued - (ballots ?? 0);
  const close = async () => {
    const { id: questionId } = question;
    if (await act({ type: 'close-secret-vote', questionId, board: null })) onClose();
  };
  return (
    <ConfirmDialog
      opened
      grave={missing > 0}
      title={t('podium.closeVoteTitle')}
      confirmLabel={t('podium.step.closeVote')}
      onConfirm={close}
      onClose={onClose}
    >
      <p>{t('secretVote.inBox', { ballots: ballots ?? '…', issued })}</p>
      {missing > 0 && (
        <p>
          <strong>{t('secretVote.missingBallots', { count: missing })}</strong>{' '}
          {t('secretVote.closeTooEarly')}
        </p>
      )}
      {refusal && <RefusalNotice {...refusal} />}
    </ConfirmDialog>
  );
}
