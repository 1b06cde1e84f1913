import { Button } from '@mantine/core';
import { IconLockOpen } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { ME, useMe } from '../../http/me.ts';
import { ConfirmDialog } from '../../parts/ConfirmDialog.tsx';
import { type Device, keptDevice } from '../device.ts';
import { keptAnswer } from '../kept-answer.ts';
import { asking, askToOpen, putOff } from './asking.ts';
import classes from './DeviceGate.module.css';
import { openLock } from './device-lock.ts';
import { PROBLEM_SENTENCES, useLockAct } from './use-lock-act.ts';

/** Asks for the person before what this device keeps is opened; with a network all of it can be put off. */
export function DeviceGate() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const device = useLockedDevice();
  const { data: me } = useMe();
  // Who is signed in is known to this device alone, or not yet: nothing else can be shown.
  const alone = !me;
  const { isAsked } = useSyncExternalStore(asking.subscribe, asking.getSnapshot);
  const { problem, run } = useLockAct();
  // What was kept for somebody else is about to go.
  if (!device || (me && me.person.id !== device.personId)) return null;
  const open = () =>
    run(async () => {
      await openLock(device);
      // The server is still being asked, and asked again.
      if (alone) client.setQueryData(ME, await keptAnswer('me'));
    });
  return (
    <>
      {alone && !isAsked && (
        <Button
          className={classes.again ?? ''}
          leftSection={<IconLockOpen aria-hidden="true" />}
          onClick={askToOpen}
        >
          {t('deviceLock.open')}
        </Button>
      )}
      <ConfirmDialog
        opened={isAsked}
        title={t('deviceLock.locked')}
        confirmLabel={t('deviceLock.open')}
        cancelLabel={t('deviceLock.later')}
        onConfirm={open}
        onClose={putOff}
      >
        <p>{t('deviceLock.openHint')}</p>
        {!alone && <p>{t('deviceLock.laterHint')}</p>}
        {problem && <p role="alert">{t(PROBLEM_SENTENCES[problem])}</p>}
      </ConfirmDialog>
    </>
  );
}

/** null: nothing is kept here, or it is open. */
function useLockedDevice(): Device | null {
  const [device, setDevice] = useState<Device | null>(null);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const kept = await keptDevice();
      if (gone || !kept?.isLocked) return;
      setDevice(kept);
      await kept.opened;
      if (!gone) setDevice(null);
    };
    look().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, []);
  return device;
}
