import {
  deadlineAfter,
  deadlineOf,
  type Instant,
  isPast,
  members,
  type SeatId,
} from '@e-cabinet/domain';
import { REASON_MAX } from '@e-cabinet/protocol';
import { Button, NativeSelect, Textarea } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { useAct } from '../../meeting/use-act.ts';
import { useSeatName } from '../../meeting/VoteByName.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { SheetDialog } from '../../parts/SheetDialog.tsx';
import { useFormats } from '../../words/use-formats.ts';
import { useOfficeName } from '../../words/use-language.ts';
import { useWorkCalendar } from '../prepare/publish/working-days.ts';
import { DeadlineField } from '../secretariat/form/DeadlineField.tsx';
import classes from './Office.module.css';

/** What an extension usually is. */
const USUAL_EXTENSION = 2;

/** Puts the deadline off, for all or for a member by name, with a reason that everybody reads. (L5) */
export function ExtendDeadline() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconCalendarPlus aria-hidden="true" size="1.2em" />}
        onClick={() => setOpened(true)}
      >
        {t('ballotOffice.extend')}
      </Button>
      <SheetDialog
        opened={opened}
        title={t('ballotOffice.extendTitle')}
        onClose={() => setOpened(false)}
      >
        <Extending onDone={() => setOpened(false)} />
      </SheetDialog>
    </>
  );
}

function Extending({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const [seatId, setSeatId] = useState<SeatId | null>(null);
  const [until, setUntil] = useState<Instant | null>(null);
  const [reason, setReason] = useState('');
  const { act, refusal } = useAct();
  const suggested = useSuggested(seatId);
  const extend = async () => {
    const extended = { seatId, until: until ?? suggested, reason: reason.trim() };
    if (await act({ type: 'extend-deadline', ...extended })) onDone();
  };
  return (
    <form
      className={classes.sheet}
      onSubmit={(event) => {
        event.preventDefault();
        void extend();
      }}
    >
      <ForWhom value={seatId} onChange={setSeatId} />
      <DeadlineField
        label={t('ballotOffice.newDeadline')}
        value={until ?? suggested}
        usualDays={USUAL_EXTENSION}
        onChange={setUntil}
      />
      <Textarea
        label={t('ballotOffice.extendReason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        maxLength={REASON_MAX}
        required
        autosize
        minRows={2}
      />
      {refusal && <RefusalNotice {...refusal} />}
      <Button type="submit">{t('ballotOffice.extendNow')}</Button>
    </form>
  );
}

/** Later than what stands, or than now if that has gone by. */
function useSuggested(seatId: SeatId | null): Instant {
  const meeting = useWholeMeeting();
  const calendar = useWorkCalendar();
  const [now] = useState(() => new Date().toISOString());
  const stands = seatId === null ? meeting.details.endsAt : deadlineOf(meeting, seatId);
  const from = stands === null || isPast(stands, now) ? now : stands;
  return deadlineAfter(from, USUAL_EXTENSION, calendar);
}

interface ForWhomProps {
  readonly value: SeatId | null;
  readonly onChange: (seatId: SeatId | null) => void;
}

function ForWhom({ value, onChange }: ForWhomProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const seats = members(useWholeMeeting());
  return (
    <NativeSelect
      label={t('ballotOffice.extendFor')}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    >
      <option value="">{t('ballotOffice.everybody')}</option>
      {seats.map((seat) => (
        <option key={seat.id} value={seat.id}>
          {name(seat.name)}
        </option>
      ))}
    </NativeSelect>
  );
}

/** What was put off, for whom and why. */
export function Extensions() {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const { extensions, seats } = useWholeMeeting();
  const name = useSeatName(seats);
  if (extensions.length === 0) return null;
  return (
    <section className={classes.box}>
      <h2 className={classes.small}>{t('ballotOffice.extensions')}</h2>
      <ul className={classes.plain}>
        {extensions.map(({ seatId, until, reason, at }) => (
          <li key={`${at} ${seatId}`}>
            {seatId === null
              ? t('ballotOffice.extendedAll', { at: moment(until), reason })
              : t('ballotOffice.extendedOne', { name: name(seatId), at: moment(until), reason })}
          </li>
        ))}
      </ul>
    </section>
  );
}
