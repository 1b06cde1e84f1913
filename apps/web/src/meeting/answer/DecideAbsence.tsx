import type { InvitationAnswer, Seat } from '@e-cabinet/domain';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../../parts/ReasonDialog.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useOfficeName } from '../../words/use-language.ts';
import { ActButton } from '../ActButton.tsx';
import { useAct } from '../use-act.ts';

export interface DecideAbsenceProps {
  readonly seat: Seat;
  readonly said: InvitationAnswer;
}

/** Consent to an absence, with or without the substitute, or none. (D3, D4) */
export function DecideAbsence({ seat, said }: DecideAbsenceProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const [refusing, setRefusing] = useState(false);
  const { act, refusal } = useAct();
  // One id for this answer: pressed again it is the same seat.
  const delegate = useMemo(() => ({ seatId: crypto.randomUUID(), personId: null }), []);
  const approve = { type: 'approve-absence', seatId: seat.id } as const;
  const substitute = said.answer.kind === 'absent' && said.answer.substitute !== null;
  return (
    <>
      {substitute && (
        <ActButton command={{ ...approve, delegate }} weight="main">
          {t('answer.approveWithSubstitute')}
        </ActButton>
      )}
      <ActButton command={{ ...approve, delegate: null }} weight={substitute ? 'plain' : 'main'}>
        {substitute ? t('answer.approveAlone') : t('answer.approve')}
      </ActButton>
      <ActButton
        command={{ type: 'refuse-absence', seatId: seat.id, reason: '–' }}
        onAsk={() => setRefusing(true)}
      >
        {t('answer.refuse')}
      </ActButton>
      <ReasonDialog
        opened={refusing}
        title={t('answer.refuseTitle', { name: name(seat.name) })}
        confirmLabel={t('answer.refuse')}
        onConfirm={(reason) => act({ type: 'refuse-absence', seatId: seat.id, reason })}
        onClose={() => setRefusing(false)}
      >
        {refusal && <RefusalNotice {...refusal} />}
      </ReasonDialog>
    </>
  );
}
