import { Button } from '@mantine/core';
import { IconArrowsMaximize, IconArrowsMinimize } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe, useSignOut } from '../../http/me.ts';
import { allowSound } from '../../parts/chime.ts';
import { PersonMenu } from '../../parts/PersonMenu.tsx';
import { useOfficeName } from '../../words/use-language.ts';
import { Demonstration } from '../demonstration/Demonstration.tsx';
import classes from './Room.module.css';

/** What whoever sets up the wall needs; it is there while the pointer moves. */
export function RoomControls({ shown }: { readonly shown: boolean }) {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const signOut = useSignOut();
  const name = useOfficeName();
  const full = useFullScreen();
  const Form = full ? IconArrowsMinimize : IconArrowsMaximize;
  const toggle = () => {
    allowSound();
    if (full) void document.exitFullscreen();
    else void document.documentElement.requestFullscreen();
  };
  if (!me) return null;
  return (
    <div className={classes.controls} data-shown={shown || undefined}>
      <Button leftSection={<Form aria-hidden="true" />} onClick={toggle}>
        {full ? t('room.leaveFullScreen') : t('room.fullScreen')}
      </Button>
      <Demonstration part="office" />
      <PersonMenu office={name(me.person.name)} onSignOut={() => void signOut()} />
    </div>
  );
}

function useFullScreen(): boolean {
  const [full, setFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const changed = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, []);
  return full;
}
