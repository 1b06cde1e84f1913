import { inOrderOfRoles, isMember, own } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconUserQuestion } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { consentOf } from '../../meeting/answer/use-answer-words.ts';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { openedLater } from '../../parts/opened-later.tsx';
import type { Waiting } from './DecideAbsences.tsx';

const DecideAbsences = openedLater(
  async () => (await import('./DecideAbsences.tsx')).DecideAbsences,
);

/** Members who ask to be absent and wait for the chair's word; nothing where nobody does. (D3) */
export function WaitingAbsences() {
  const { t } = useTranslation();
  const waiting = useWaiting();
  const [opened, setOpened] = useState(false);
  if (waiting.length === 0 && !opened) return null;
  return (
    <>
      <Button
        variant="light"
        color="amber"
        leftSection={<IconUserQuestion aria-hidden="true" size="1.3em" />}
        onClick={() => setOpened(true)}
      >
        {t('podium.absencesWaiting', { count: waiting.length })}
      </Button>
      <DecideAbsences opened={opened} waiting={waiting} onClose={() => setOpened(false)} />
    </>
  );
}

function useWaiting(): readonly Waiting[] {
  const seats = useMeetingPart((meeting) => meeting.seats);
  const answers = useMeetingPart((meeting) => meeting.answers);
  return useMemo(
    () =>
      inOrderOfRoles(seats)
        .filter(isMember)
        .flatMap((seat) => {
          const said = own(answers, seat.id);
          return said && consentOf(said) === 'asked' ? [{ seat, said }] : [];
        }),
    [seats, answers],
  );
}
