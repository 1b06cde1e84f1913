import { Button } from '@mantine/core';
import {
  IconDoorExit,
  IconDotsCircleHorizontal,
  IconGavel,
  IconPlayerPause,
  IconPlayerPlay,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../meeting/ActButton.tsx';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { useAct } from '../../meeting/use-act.ts';
import { ReasonDialog } from '../../parts/ReasonDialog.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { SheetDialog } from '../../parts/SheetDialog.tsx';
import { CloseSitting } from './CloseSitting.tsx';
import { HandOverChair } from './HandOverChair.tsx';
import classes from './Stage.module.css';

type Asked = 'sheet' | 'suspend' | 'hand-over' | 'close' | null;

/** Suspend, resume, hand over the chair, adjourn: behind one button with its name on it. */
export function SessionActs() {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked>(null);
  const suspended = useMeetingPart(({ phase }) => phase === 'suspended');
  const { act, refusal } = useAct();
  const close = () => setAsked(null);
  return (
    <span className={classes.sessionActs}>
      <Button
        variant="default"
        leftSection={<IconDotsCircleHorizontal aria-hidden="true" size="1.3em" />}
        onClick={() => setAsked('sheet')}
      >
        {t('podium.sessionActs')}
      </Button>
      <SheetDialog opened={asked === 'sheet'} title={t('podium.sessionActs')} onClose={close}>
        <div className={classes.sheetActs}>
          {suspended ? (
            <ActButton
              command={{ type: 'resume-sitting' }}
              icon={IconPlayerPlay}
              size="large"
              fullWidth
              onDone={close}
            >
              {t('podium.resume')}
            </ActButton>
          ) : (
            <ActButton
              command={{ type: 'suspend-sitting', reason: '' }}
              icon={IconPlayerPause}
              size="large"
              fullWidth
              onAsk={() => setAsked('suspend')}
            >
              {t('podium.suspend')}
            </ActButton>
          )}
          <Button
            className={classes.large ?? ''}
            variant="default"
            leftSection={<IconGavel aria-hidden="true" size="1.35em" />}
            onClick={() => setAsked('hand-over')}
          >
            {t('podium.handOver')}
          </Button>
          <ActButton
            command={{ type: 'close-sitting' }}
            icon={IconDoorExit}
            weight="grave"
            size="large"
            fullWidth
            onAsk={() => setAsked('close')}
          >
            {t('podium.close')}
          </ActButton>
        </div>
      </SheetDialog>
      <ReasonDialog
        opened={asked === 'suspend'}
        title={t('podium.suspendTitle')}
        confirmLabel={t('podium.suspend')}
        required={false}
        onConfirm={(reason) => act({ type: 'suspend-sitting', reason })}
        onClose={close}
      >
        {t('podium.suspendHint')}
        {refusal && <RefusalNotice {...refusal} />}
      </ReasonDialog>
      <HandOverChair opened={asked === 'hand-over'} onClose={close} />
      <CloseSitting opened={asked === 'close'} onClose={close} />
    </span>
  );
}
