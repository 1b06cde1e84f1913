import { type ItemId, members, type SeatId } from '@e-cabinet/domain';
import { REASON_MAX } from '@e-cabinet/protocol';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { PeoplePicker } from '../../meeting/PeoplePicker.tsx';
import { ProxyScope } from '../../meeting/ProxyScope.tsx';
import { useAct } from '../../meeting/use-act.ts';
import { useSeatName } from '../../meeting/VoteByName.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import classes from './ProxyDesk.module.css';

/** A proxy on a member's written word: whose, to whom, for what, and what it rests on. (R7) */
export function EnterProxy({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const all = useMeetingPart(members);
  const name = useSeatName(useMeetingPart(({ seats }) => seats));
  const [forSeatId, setForSeatId] = useState<SeatId | null>(null);
  const [holderId, setHolderId] = useState<SeatId | null>(null);
  if (forSeatId === null) {
    return (
      <div className={classes.entry}>
        <p className={classes.step}>{t('proxyDesk.forWhom')}</p>
        <PeoplePicker key="for" seats={all} onPick={setForSeatId} />
      </div>
    );
  }
  if (holderId === null) {
    return (
      <div className={classes.entry}>
        <p className={classes.step}>{t('proxyDesk.toWhom', { name: name(forSeatId) })}</p>
        <PeoplePicker
          key="to"
          seats={all.filter(({ id }) => id !== forSeatId)}
          onPick={setHolderId}
        />
      </div>
    );
  }
  return <Entry forSeatId={forSeatId} holderId={holderId} onDone={onDone} />;
}

interface EntryProps {
  readonly forSeatId: SeatId;
  readonly holderId: SeatId;
  readonly onDone: () => void;
}

function Entry({ forSeatId, holderId, onDone }: EntryProps) {
  const { t } = useTranslation();
  const name = useSeatName(useMeetingPart(({ seats }) => seats));
  const [itemId, setItemId] = useState<ItemId | null>(null);
  const [reason, setReason] = useState('');
  const { act, refusal } = useAct();
  const enter = async () => {
    const proxy = { forSeatId, seatId: holderId, itemId, reason: reason.trim() };
    if (await act({ type: 'give-proxy', ...proxy })) onDone();
  };
  return (
    <form
      className={classes.entry}
      onSubmit={(event) => {
        event.preventDefault();
        void enter();
      }}
    >
      <p className={classes.step}>
        {t('proxyDesk.confirm', { name: name(forSeatId), holder: name(holderId) })}
      </p>
      <ProxyScope value={itemId} onChange={setItemId} />
      <Textarea
        label={t('proxyDesk.because')}
        placeholder={t('proxyDesk.becauseExample')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        maxLength={REASON_MAX}
        required
        autosize
        minRows={2}
      />
      {refusal && <RefusalNotice {...refusal} />}
      <Button type="submit">{t('proxyDesk.enterNow')}</Button>
    </form>
  );
}
