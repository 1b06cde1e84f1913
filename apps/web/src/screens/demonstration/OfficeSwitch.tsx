import type { Me } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { IconArmchair } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMatch, useNavigate } from 'react-router';
import { officesQuery } from '../../http/demonstration.ts';
import { useMe } from '../../http/me.ts';
import { SheetDialog } from '../../parts/SheetDialog.tsx';
import { OfficeSearch } from '../sign-in/OfficeSearch.tsx';
import { doorOf } from './doors.ts';

/** Another seat with one tap: in the same meeting, at the screen that belongs to it. */
export function OfficeSwitch() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const goTo = useDoor();
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconArmchair aria-hidden="true" size="1.2em" />}
        onClick={() => setOpened(true)}
      >
        {t('demonstrationBar.change')}
      </Button>
      <SheetDialog
        opened={opened}
        size="wide"
        title={t('demonstration.title')}
        onClose={() => setOpened(false)}
      >
        <OfficeSearch
          onTaken={(taken) => {
            setOpened(false);
            goTo(taken);
          }}
        />
      </SheetDialog>
    </>
  );
}

function useDoor(): (taken: Me) => void {
  const navigate = useNavigate();
  const here = useMatch('/meetings/:meetingId/*')?.params.meetingId ?? null;
  const { data: before } = useMe();
  const { data: offices } = useQuery(officesQuery);
  return ({ person, bodies }) => {
    const sameBody = bodies[0]?.id === before?.bodies[0]?.id;
    const group = offices?.groups.find((each) =>
      each.offices.some(({ personId }) => personId === person.id),
    );
    void navigate(doorOf(group?.group ?? null, sameBody ? here : null));
  };
}
