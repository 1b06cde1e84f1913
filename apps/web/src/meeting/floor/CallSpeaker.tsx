import { inOrderOfRoles, may, type Seat } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../connection/new-id.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { SheetDialog } from '../../parts/SheetDialog.tsx';
import { useMeetingPart } from '../FollowedMeeting.tsx';
import { PeoplePicker } from '../PeoplePicker.tsx';
import { useAct } from '../use-act.ts';

/** Gives the floor to somebody who did not ask. */
export function CallSpeaker() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const sitting = useMeetingPart(({ phase }) => phase === 'in-session');
  if (!sitting) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconUserPlus aria-hidden="true" size="1.2em" />}
        onClick={() => setOpened(true)}
      >
        {t('leading.callSpeaker')}
      </Button>
      <SheetDialog
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('leading.callSpeakerTitle')}
      >
        <Picker onDone={() => setOpened(false)} />
      </SheetDialog>
    </>
  );
}

function Picker({ onDone }: { readonly onDone: () => void }) {
  const seats = useMeetingPart((meeting) => meeting.seats);
  const seconds = useMeetingPart(({ rules }) => rules.speakingSeconds);
  const { act, refusal } = useAct();
  const speakers = inOrderOfRoles(seats).filter((seat: Seat) => may(seat.role, 'request-floor'));
  const call = async (seatId: string) => {
    const called = await act({ type: 'call-speaker', requestId: newId(), seatId, seconds });
    if (called) onDone();
  };
  return (
    <>
      {refusal && <RefusalNotice {...refusal} />}
      <PeoplePicker seats={speakers} onPick={(seatId) => void call(seatId)} />
    </>
  );
}
