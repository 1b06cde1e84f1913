import { type ItemId, members, type Seat, type VoteProxy } from '@e-cabinet/domain';
import { IconUserShare, IconUserX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { PeoplePicker } from '../../../meeting/PeoplePicker.tsx';
import { ProxyScope } from '../../../meeting/ProxyScope.tsx';
import { useAct } from '../../../meeting/use-act.ts';
import { useSeatName } from '../../../meeting/VoteByName.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { SheetDialog } from '../../../parts/SheetDialog.tsx';
import { useSeat } from '../use-session.ts';
import { MenuAct } from './MenuAct.tsx';

/** Lets another member vote while the reader is away, for the session or an item, and takes it back; where the rules allow it. (V11) */
export function OwnProxy({ onDone }: { readonly onDone: () => void }) {
  const seat = useSeat();
  const isMember = useMeetingPart(members).some(({ id }) => id === seat.id);
  const allowed = useMeetingPart(({ rules }) => rules.proxiesPerMember > 0);
  const over = useMeetingPart(({ phase }) => phase === 'closed' || phase === 'cancelled');
  return isMember && allowed && !over ? <ProxyActs seat={seat} onDone={onDone} /> : null;
}

interface ProxyActsProps {
  readonly seat: Seat;
  readonly onDone: () => void;
}

function ProxyActs({ seat, onDone }: ProxyActsProps) {
  const { t } = useTranslation();
  const given = useMeetingPart(({ proxies }) => proxies).filter(
    ({ forSeatId }) => forSeatId === seat.id,
  );
  const [picking, setPicking] = useState(false);
  return (
    <>
      {given.map((proxy) => (
        <Withdraw key={proxy.itemId} proxy={proxy} onDone={onDone} />
      ))}
      <MenuAct icon={IconUserShare} onClick={() => setPicking(true)}>
        {t('session.giveProxy')}
      </MenuAct>
      <Picker seat={seat} opened={picking} onClose={() => setPicking(false)} onDone={onDone} />
    </>
  );
}

interface WithdrawProps {
  readonly proxy: VoteProxy;
  readonly onDone: () => void;
}

function Withdraw({ proxy, onDone }: WithdrawProps) {
  const { t } = useTranslation();
  const { forSeatId, seatId, itemId } = proxy;
  const name = useSeatName(useMeetingPart(({ seats }) => seats))(seatId);
  const title = useMeetingPart(({ agenda }) => agenda.items[itemId ?? '']?.title ?? '');
  const { act, refusal } = useAct();
  const withdraw = async () => {
    if (await act({ type: 'withdraw-proxy', forSeatId, itemId })) onDone();
  };
  return (
    <>
      <MenuAct icon={IconUserX} onClick={() => void withdraw()}>
        {itemId === null
          ? t('session.withdrawProxy', { name })
          : t('session.withdrawProxyOfItem', { name, title })}
      </MenuAct>
      {refusal && <RefusalNotice {...refusal} />}
    </>
  );
}

interface PickerProps extends ProxyActsProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

function Picker({ seat, opened, onClose, onDone }: PickerProps) {
  const { t } = useTranslation();
  const others = useMeetingPart(members).filter(({ id }) => id !== seat.id);
  const [itemId, setItemId] = useState<ItemId | null>(null);
  const { act, refusal } = useAct();
  const give = async (seatId: string) => {
    const proxy = { forSeatId: seat.id, seatId, itemId, reason: '' };
    if (!(await act({ type: 'give-proxy', ...proxy }))) return;
    onClose();
    onDone();
  };
  return (
    <SheetDialog opened={opened} title={t('session.giveProxy')} onClose={onClose}>
      <p>{t('session.giveProxyHint')}</p>
      <ProxyScope value={itemId} onChange={setItemId} />
      {refusal && <RefusalNotice {...refusal} />}
      <PeoplePicker seats={others} onPick={(seatId) => void give(seatId)} />
    </SheetDialog>
  );
}
