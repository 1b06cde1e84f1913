import { members } from '@e-cabinet/domain';
import { IconCalendarEvent, IconListNumbers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart, useOwnSeat } from '../../meeting/FollowedMeeting.tsx';
import { PeoplePicker } from '../../meeting/PeoplePicker.tsx';
import { useAct } from '../../meeting/use-act.ts';
import { BigChoice } from '../../parts/BigChoice.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { SheetDialog } from '../../parts/SheetDialog.tsx';
import type { CloseSittingProps } from './CloseSitting.tsx';

type Scope = 'item' | 'session';

/** Hands the chair to another member, for the current item or for the session. (L10) */
export function HandOverChair({ opened, onClose }: CloseSittingProps) {
  const { t } = useTranslation();
  return (
    <SheetDialog opened={opened} title={t('podium.handOver')} onClose={onClose}>
      <Sheet onClose={onClose} />
    </SheetDialog>
  );
}

function Sheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const seat = useOwnSeat();
  const current = useMeetingPart(({ agenda, currentItemId }) => agenda.items[currentItemId ?? '']);
  const others = useMeetingPart(members).filter(({ id }) => id !== seat?.id);
  const [scope, setScope] = useState<Scope>(current ? 'item' : 'session');
  const { act, refusal } = useAct();
  const hand = async (seatId: string) => {
    const itemId = scope === 'item' && current ? current.id : null;
    if (await act({ type: 'hand-over-chair', seatId, itemId })) onClose();
  };
  return (
    <>
      {current && (
        <BigChoice
          label={t('podium.handOverFor')}
          value={scope}
          onChoose={setScope}
          choices={[
            {
              value: 'item',
              label: t('podium.forItem'),
              hint: current.title,
              icon: IconListNumbers,
              tone: 'info',
            },
            {
              value: 'session',
              label: t('podium.forSession'),
              hint: t('podium.forSessionHint'),
              icon: IconCalendarEvent,
              tone: 'info',
            },
          ]}
        />
      )}
      {refusal && <RefusalNotice {...refusal} />}
      <PeoplePicker seats={others} onPick={(seatId) => void hand(seatId)} />
    </>
  );
}
