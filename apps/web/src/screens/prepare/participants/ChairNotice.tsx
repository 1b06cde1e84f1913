import { inOrderOfRoles } from '@e-cabinet/domain';
import { Button, NativeSelect } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { useAct } from '../../../meeting/use-act.ts';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { useOfficeName } from '../../../words/use-language.ts';
import classes from './ParticipantsTab.module.css';

/** As long as nobody has the chair: who of the members it is. */
export function ChairNotice() {
  const { t } = useTranslation();
  const name = useOfficeName();
  const seats = useMeetingPart((meeting) => meeting.seats);
  const [chosen, setChosen] = useState('');
  const { act, refusal } = useAct();
  const all = inOrderOfRoles(seats);
  const members = all.filter(({ role }) => role === 'member');
  if (members.length === 0 || all.some(({ role }) => role === 'chair')) return null;
  const seat = seats[chosen || (members[0]?.id ?? '')];
  const appoint = () => seat && act({ type: 'revise-seat', seat: { ...seat, role: 'chair' } });
  return (
    <div className={classes.chair}>
      <IconAlertTriangle className={classes.chairForm} aria-hidden="true" />
      <NativeSelect
        className={classes.chairSelect ?? ''}
        label={t('participants.noChair')}
        value={seat?.id ?? ''}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={members.map((member) => ({ value: member.id, label: name(member.name) }))}
      />
      <Button onClick={() => void appoint()}>{t('participants.appoint')}</Button>
      {refusal && <RefusalNotice {...refusal} />}
    </div>
  );
}
