import { chairOfItem, type Item, isRecused, members, type Seat, seesItem } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconUserMinus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { PeoplePicker } from '../../meeting/PeoplePicker.tsx';
import { useAct } from '../../meeting/use-act.ts';
import { ReasonDialog } from '../../parts/ReasonDialog.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { SheetDialog } from '../../parts/SheetDialog.tsx';
import { useOfficeName } from '../../words/use-language.ts';

/** The chair withdraws a member from an item: who, then why. (R4) */
export function WithdrawMember({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const [picking, setPicking] = useState(false);
  const [member, setMember] = useState<Seat | null>(null);
  const { act, refusal } = useAct();
  const withdraw = (reason: string) =>
    act({ type: 'recuse-member', itemId: item.id, seatId: member?.id ?? '', reason });
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconUserMinus aria-hidden="true" size="1.2em" />}
        onClick={() => setPicking(true)}
      >
        {t('recusals.withdraw')}
      </Button>
      <SheetDialog
        opened={picking}
        title={t('recusals.withdrawTitle')}
        onClose={() => setPicking(false)}
      >
        <Members
          item={item}
          onPick={(seat) => {
            setPicking(false);
            setMember(seat);
          }}
        />
      </SheetDialog>
      <ReasonDialog
        opened={member !== null}
        title={t('recusals.reasonTitle', { name: member ? name(member.name) : '' })}
        confirmLabel={t('recusals.withdrawNow')}
        onConfirm={withdraw}
        onClose={() => setMember(null)}
      >
        <p>{t('session.recuseHint')}</p>
        {refusal && <RefusalNotice {...refusal} />}
      </ReasonDialog>
    </>
  );
}

interface MembersProps {
  readonly item: Item;
  readonly onPick: (seat: Seat) => void;
}

/** Members who take part in the item and do not chair it. (R5) */
function Members({ item, onPick }: MembersProps) {
  const meeting = useWholeMeeting();
  const chair = chairOfItem(meeting, item);
  const taking = members(meeting).filter(
    (seat) => seesItem(seat, item) && !isRecused(seat.id, item) && seat.id !== chair?.id,
  );
  return (
    <PeoplePicker
      seats={taking}
      onPick={(seatId) => {
        const seat = meeting.seats[seatId];
        if (seat) onPick(seat);
      }}
    />
  );
}
