import type { LoginSession } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer, Refused } from '../../http/answer.ts';
import {
  endAllLoginSessions,
  endLoginSession,
  loginSessionsQuery,
} from '../../http/login-sessions.ts';
import { forgetOnDevice, ME } from '../../http/me.ts';
import { ConfirmDialog } from '../../parts/ConfirmDialog.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { Waiting } from '../problems/Waiting.tsx';
import classes from './AccountScreen.module.css';
import { Device } from './Device.tsx';
import { useDeviceName } from './use-device-name.ts';

/** What the person is being asked to confirm: one device, or all of them. */
type Ending = LoginSession | 'everywhere';

/** Where the person is signed in; each can be ended, and all at once. */
export function DeviceList() {
  const { t } = useTranslation();
  const { data: sessions, error, refetch } = useQuery(loginSessionsQuery);
  const [ending, setEnding] = useState<Ending | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const end = useEnding();
  const confirm = async () => {
    if (ending === null) return;
    const answer = await end(ending);
    setRefused(answer.ok ? null : answer);
    setEnding(null);
  };
  return (
    <section className={classes.section}>
      <h2 className={classes.title}>{t('account.devices')}</h2>
      <p className={classes.lead}>{t('account.devicesLead')}</p>
      {refused && <RefusalNotice {...refused} />}
      {error && <RefusalNotice {...error} onRetry={() => void refetch()} />}
      {!sessions && !error && <Waiting />}
      <ul className={classes.devices}>
        {sessions?.map((session) => (
          <Device key={session.id} session={session} onEnd={() => setEnding(session)} />
        ))}
      </ul>
      <Button variant="default" onClick={() => setEnding('everywhere')}>
        {t('account.everywhere')}
      </Button>
      <ConfirmEnding ending={ending} onConfirm={confirm} onClose={() => setEnding(null)} />
    </section>
  );
}

function useEnding(): (ending: Ending) => Promise<Answer<void>> {
  const client = useQueryClient();
  return async (ending) => {
    const everywhere = ending === 'everywhere';
    const answer = await (everywhere ? endAllLoginSessions() : endLoginSession(ending.id));
    if (answer.ok && everywhere) {
      forgetOnDevice();
      client.setQueryData(ME, null);
    } else await client.invalidateQueries(loginSessionsQuery);
    return answer;
  };
}

interface ConfirmEndingProps {
  readonly ending: Ending | null;
  readonly onConfirm: () => Promise<void>;
  readonly onClose: () => void;
}

function ConfirmEnding({ ending, onConfirm, onClose }: ConfirmEndingProps) {
  const { t } = useTranslation();
  const deviceName = useDeviceName();
  const session = ending === 'everywhere' ? null : ending;
  return (
    <ConfirmDialog
      grave
      opened={ending !== null}
      title={session ? t('account.endTitle') : t('account.everywhereTitle')}
      confirmLabel={session ? t('account.endConfirm') : t('account.everywhereConfirm')}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      {session
        ? t('account.endText', { device: deviceName(session.device) })
        : t('account.everywhereText')}
    </ConfirmDialog>
  );
}
