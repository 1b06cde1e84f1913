import type { Answer, InvitationAnswer, Seat } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AbsenceDialog } from '../../../meeting/answer/AbsenceDialog.tsx';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { useSend } from '../../../meeting/use-act.ts';
import { ReasonDialog } from '../../../parts/ReasonDialog.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { useOfficeName } from '../../../words/use-language.ts';

export interface EnterAnswerProps {
  readonly seat: Seat;
  readonly said: InvitationAnswer | null;
}

/** An answer that came by letter or telephone, entered with whose word it was. (D1) */
export function EnterAnswer({ seat, said }: EnterAnswerProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const details = useMeetingPart((meeting) => meeting.details);
  const over = useMeetingPart(({ phase }) => phase === 'closed' || phase === 'cancelled');
  const [entering, setEntering] = useState<Answer['kind'] | null>(null);
  const { send, refusal } = useSend();
  if (over) return null;
  const enter = (answer: Answer, note: string) =>
    send({ type: 'answer-invitation', seatId: seat.id, answer, note });
  const close = () => setEntering(null);
  const who = name(seat.name);
  return (
    <>
      {said?.answer.kind !== 'attend' && (
        <Button
          variant="default"
          aria-label={t('answer.enterAttendFor', { name: who })}
          onClick={() => setEntering('attend')}
        >
          {t('answer.enterAttend')}
        </Button>
      )}
      <Button
        variant="default"
        aria-label={t('answer.enterFor', { name: who })}
        onClick={() => setEntering('absent')}
      >
        {t('answer.enterAbsent')}
      </Button>
      <ReasonDialog
        opened={entering === 'attend'}
        title={t('answer.enterAttendFor', { name: who })}
        confirmLabel={t('answer.enterAttend')}
        label={t('answer.note')}
        onConfirm={async (note) => (await enter({ kind: 'attend' }, note)).accepted}
        onClose={close}
      >
        {refusal && <RefusalNotice {...refusal} />}
      </ReasonDialog>
      {entering === 'absent' && (
        <AbsenceDialog
          asksNote
          title={t('answer.enterFor', { name: who })}
          meeting={details}
          onSend={async (answer, note) => {
            const sent = await enter(answer, note);
            return sent.accepted ? null : sent;
          }}
          onClose={close}
        />
      )}
    </>
  );
}
