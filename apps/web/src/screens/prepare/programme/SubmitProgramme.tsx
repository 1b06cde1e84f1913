import { labelOf, type Seat } from '@e-cabinet/domain';
import { REASON_MAX } from '@e-cabinet/protocol';
import { Select, Textarea } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../../meeting/ActButton.tsx';
import { useMeetingPart, useOwnSeat } from '../../../meeting/FollowedMeeting.tsx';
import { useSeatName } from '../../../meeting/VoteByName.tsx';
import { SheetDialog } from '../../../parts/SheetDialog.tsx';
import classes from './Programme.module.css';

/** To whom the programme goes, and what is said with it. (G2) */
export function SubmitProgramme() {
  const { t } = useTranslation();
  const seats = useMeetingPart((meeting) => meeting.seats);
  const label = labelOf(useMeetingPart(({ programmes }) => programmes.length));
  const own = useOwnSeat();
  const [asking, setAsking] = useState(false);
  const leaders = Object.values(seats).filter(
    ({ id, role }) => role === 'secretary' && id !== own?.id,
  );
  const [first] = leaders;
  if (!first) return <p className={classes.note}>{t('programme.nobodyElse')}</p>;
  return (
    <div className={classes.acts}>
      <ActButton
        command={{ type: 'submit-programme', toSeatId: first.id, note: '' }}
        icon={IconSend}
        onAsk={() => setAsking(true)}
      >
        {t('programme.submit', { label })}
      </ActButton>
      <SheetDialog
        opened={asking}
        title={t('programme.submitTitle', { label })}
        onClose={() => setAsking(false)}
      >
        <Submitting leaders={leaders} first={first} onDone={() => setAsking(false)} />
      </SheetDialog>
    </div>
  );
}

interface SubmittingProps {
  readonly leaders: readonly Seat[];
  readonly first: Seat;
  readonly onDone: () => void;
}

function Submitting({ leaders, first, onDone }: SubmittingProps) {
  const { t } = useTranslation();
  const name = useSeatName(useMeetingPart((meeting) => meeting.seats));
  const [toSeatId, setToSeatId] = useState(first.id);
  const [note, setNote] = useState('');
  return (
    <div className={classes.version}>
      <Select
        label={t('programme.to')}
        data={leaders.map(({ id }) => ({ value: id, label: name(id) }))}
        value={toSeatId}
        onChange={(id) => id !== null && setToSeatId(id)}
        allowDeselect={false}
        w="100%"
      />
      <Textarea
        label={t('programme.note')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        autosize
        minRows={2}
        maxLength={REASON_MAX}
        w="100%"
      />
      <ActButton
        command={{ type: 'submit-programme', toSeatId, note: note.trim() }}
        icon={IconSend}
        weight="main"
        onDone={onDone}
      >
        {t('programme.submitNow')}
      </ActButton>
    </div>
  );
}
