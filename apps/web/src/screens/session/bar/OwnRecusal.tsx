import { type Item, isRecused, members, type Seat } from '@e-cabinet/domain';
import { IconUserMinus, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { useAct } from '../../../meeting/use-act.ts';
import { ReasonDialog } from '../../../parts/ReasonDialog.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { useSeat } from '../use-session.ts';
import { MenuAct } from './MenuAct.tsx';

/** Takes no part in the item before the meeting, for a conflict of interest; and again takes part. (L10) */
export function OwnRecusal({ onDone }: { readonly onDone: () => void }) {
  const seat = useSeat();
  const item = useMeetingPart(({ agenda, currentItemId }) => agenda.items[currentItemId ?? '']);
  const isMember = useMeetingPart(members).some(({ id }) => id === seat.id);
  return item && isMember ? <Part seat={seat} item={item} onDone={onDone} /> : null;
}

interface PartProps {
  readonly seat: Seat;
  readonly item: Item;
  readonly onDone: () => void;
}

function Part({ seat, item, onDone }: PartProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const { act, refusal } = useAct();
  const about = { itemId: item.id, seatId: seat.id };
  const takePart = async () => {
    if (await act({ type: 'take-back-recusal', ...about })) onDone();
  };
  const withdraw = async (reason: string) => {
    const done = await act({ type: 'recuse-member', ...about, reason });
    if (done) onDone();
    return done;
  };
  return (
    <>
      {isRecused(seat.id, item) ? (
        <MenuAct icon={IconUserPlus} onClick={() => void takePart()}>
          {t('session.takePart')}
        </MenuAct>
      ) : (
        <MenuAct icon={IconUserMinus} onClick={() => setAsking(true)}>
          {t('session.recuse')}
        </MenuAct>
      )}
      {refusal && !asking && <RefusalNotice {...refusal} />}
      <ReasonDialog
        opened={asking}
        title={t('session.recuseTitle', { title: item.title })}
        confirmLabel={t('session.recuse')}
        onConfirm={withdraw}
        onClose={() => setAsking(false)}
      >
        <p>{t('session.recuseHint')}</p>
        {refusal && <RefusalNotice {...refusal} />}
      </ReasonDialog>
    </>
  );
}
