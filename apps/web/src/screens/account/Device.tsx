import type { LoginSession } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { IconDeviceDesktop, IconDeviceTablet } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '../../parts/StateBadge.tsx';
import { useFormats } from '../../words/use-formats.ts';
import classes from './AccountScreen.module.css';
import { useDeviceName } from './use-device-name.ts';

const HANDHELD = /iPad|iPhone|Android/;

export interface DeviceProps {
  readonly session: LoginSession;
  readonly onEnd: () => void;
}

/** One place where the person is signed in. */
export function Device({ session, onEnd }: DeviceProps) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const device = useDeviceName()(session.device);
  const Form = HANDHELD.test(session.device) ? IconDeviceTablet : IconDeviceDesktop;
  return (
    <li className={classes.device}>
      <Form className={classes.icon} aria-hidden="true" stroke={1.25} />
      <div className={classes.words}>
        <div className={classes.name}>
          {device}
          {session.current && <StateBadge tone="good">{t('account.thisDevice')}</StateBadge>}
        </div>
        <div className={classes.facts}>
          {t('account.lastSeen', { moment: moment(session.lastSeen) })}
          <br />
          {t('account.firstSeen', { moment: moment(session.firstSeen) })} ·{' '}
          {t('account.address', { address: session.address })}
        </div>
      </div>
      {!session.current && (
        <Button variant="default" aria-label={t('account.endOf', { device })} onClick={onEnd}>
          {t('account.end')}
        </Button>
      )}
    </li>
  );
}
