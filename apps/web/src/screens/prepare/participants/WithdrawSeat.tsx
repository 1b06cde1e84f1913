import type { Seat } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { useAct } from '../../../meeting/use-act.ts';
import { ConfirmDialog } from '../../../parts/ConfirmDialog.tsx';
import { ReasonDialog } from '../../../parts/ReasonDialog.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { useOfficeName } from '../../../words/use-language.ts';

export interface WithdrawSeatProps {
  readonly seat: Seat;
  readonly onClose: () => void;
}

/** Takes somebody off the list; once the session is published, with a reason. */
export function WithdrawSeat({ seat, onClose }: WithdrawSeatProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const published = useMeetingPart(({ publishedAt }) => publishedAt !== null);
  const { act, refusal } = useAct();
  const withdraw = (reason: string) => act({ type: 'withdraw-seat', seatId: seat.id, reason });
  const words = {
    opened: true,
    title: t('participants.withdraw', { name: name(seat.name) }),
    confirmLabel: t('participants.withdrawNow'),
    grave: true,
    onClose,
  };
  const notice = refusal && <RefusalNotice {...refusal} />;
  if (published) {
    return (
      <ReasonDialog {...words} onConfirm={withdraw}>
        {t('participants.withdrawHint')}
        {notice}
      </ReasonDialog>
    );
  }
  return (
    <ConfirmDialog
      {...words}
      onConfirm={async () => {
        await withdraw('');
      }}
    >
      {notice}
    </ConfirmDialog>
  );
}
