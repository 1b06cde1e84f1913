import { Button } from '@mantine/core';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Device, deviceOf, lockedKey } from '../../offline/device.ts';
import { canSeal } from '../../offline/device-name.ts';
import { lockDevice, openLock, removeLock } from '../../offline/lock/device-lock.ts';
import { type LockReadiness, lockReadiness } from '../../offline/lock/prf.ts';
import { PROBLEM_SENTENCES, useLockAct } from '../../offline/lock/use-lock-act.ts';
import { StateBadge } from '../../parts/StateBadge.tsx';
import classes from './AccountScreen.module.css';

export interface DeviceLockSectionProps {
  readonly personId: string;
  /** Shown by the system beside the credential. */
  readonly office: string;
}

/** How what this device keeps is opened: by itself, or by its person alone. */
type LockState =
  | { readonly kind: 'none'; readonly why: Exclude<LockReadiness, 'ready'> }
  | { readonly kind: 'off' | 'on' | 'locked'; readonly device: Device };

const WHY_NONE = {
  'no-function': 'deviceLock.noFunction',
  'no-domain': 'deviceLock.noDomain',
  'no-device-lock': 'deviceLock.noDeviceLock',
} as const;

const LEADS = {
  off: 'deviceLock.lead',
  on: 'deviceLock.onLead',
  locked: 'deviceLock.lockedLead',
} as const;

/** Papers, notes and drafts on this device behind the face, finger or PIN that opens the device itself. */
export function DeviceLockSection(props: DeviceLockSectionProps) {
  const { t } = useTranslation();
  const [state, look] = useLockState(props.personId);
  const { busy, problem, run } = useLockAct();
  if (!state) return null;
  return (
    <section className={classes.section}>
      <h2 className={classes.title}>{t('deviceLock.title')}</h2>
      <p className={classes.lead}>
        {t(state.kind === 'none' ? WHY_NONE[state.why] : LEADS[state.kind])}
      </p>
      <div role="status" className={classes.state}>
        {state.kind === 'on' && <StateBadge tone="good">{t('deviceLock.on')}</StateBadge>}
      </div>
      {problem && (
        <p role="alert" className={classes.lead}>
          {t(PROBLEM_SENTENCES[problem])}
        </p>
      )}
      {state.kind !== 'none' && (
        <LockButton
          state={state.kind}
          busy={busy}
          onPress={() => void run(() => act(state, props.office).finally(look))}
        />
      )}
    </section>
  );
}

interface LockButtonProps {
  readonly state: 'off' | 'on' | 'locked';
  readonly busy: boolean;
  readonly onPress: () => void;
}

const ACTS = {
  off: 'deviceLock.turnOn',
  on: 'deviceLock.turnOff',
  locked: 'deviceLock.open',
} as const;

function LockButton({ state, busy, onPress }: LockButtonProps) {
  const { t } = useTranslation();
  const Form = state === 'off' ? IconLock : IconLockOpen;
  return (
    <Button
      variant={state === 'locked' ? 'filled' : 'default'}
      leftSection={<Form aria-hidden="true" />}
      loading={busy}
      onClick={onPress}
    >
      {t(ACTS[state])}
    </Button>
  );
}

function act(state: Exclude<LockState, { kind: 'none' }>, office: string): Promise<void> {
  if (state.kind === 'off') return lockDevice(state.device, office);
  return state.kind === 'on' ? removeLock(state.device) : openLock(state.device);
}

/** null: not known yet. The act looks again. */
function useLockState(personId: string): [LockState | null, () => void] {
  const [state, setState] = useState<LockState | null>(null);
  const look = useCallback(() => {
    const looking = async () => {
      const found = await lockStateOf(personId);
      setState(found);
      if (found.kind === 'locked') void found.device.opened.then(look);
    };
    looking().catch(() => setState({ kind: 'none', why: 'no-device-lock' }));
  }, [personId]);
  useEffect(look, [look]);
  return [state, look];
}

async function lockStateOf(personId: string): Promise<LockState> {
  if (!canSeal()) return { kind: 'none', why: 'no-device-lock' };
  const device = await deviceOf(personId);
  const { lock } = await lockedKey(device);
  if (lock) return { kind: device.isLocked ? 'locked' : 'on', device };
  const readiness = await lockReadiness();
  return readiness === 'ready' ? { kind: 'off', device } : { kind: 'none', why: readiness };
}
