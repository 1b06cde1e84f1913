import { Button } from '@mantine/core';
import {
  IconArrowBackUp,
  IconDoorExit,
  IconGavel,
  IconPlayerPause,
  IconPlayerPlay,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../meeting/ActButton.tsx';
import { useMeetingPart, useOwnSeat, useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { SheetDialog } from '../../parts/SheetDialog.tsx';
import { handedOver } from './handed-over.ts';
import classes from './Stage.module.css';

/** Acts on the whole session that ask once more. */
export type SessionAct = 'suspend' | 'hand-over' | 'close';

export interface SessionSheetProps {
  readonly opened: boolean;
  readonly onAsk: (act: SessionAct) => void;
  readonly onClose: () => void;
}

/** The acts that concern the session and not an item. */
export function SessionSheet({ opened, onAsk, onClose }: SessionSheetProps) {
  const { t } = useTranslation();
  // A secretary at the podium passes the chair on to nobody. (S14)
  const inChair = useOwnSeat()?.role !== 'secretary';
  return (
    <SheetDialog opened={opened} title={t('podium.sessionActs')} onClose={onClose}>
      <div className={classes.sheetActs}>
        <Interruption onAsk={onAsk} onClose={onClose} />
        {inChair && (
          <Button
            className={classes.large ?? ''}
            variant="default"
            leftSection={<IconGavel aria-hidden="true" size="1.35em" />}
            onClick={() => onAsk('hand-over')}
          >
            {t('podium.handOver')}
          </Button>
        )}
        <GiveBack onDone={onClose} />
        <ActButton
          command={{ type: 'close-sitting' }}
          icon={IconDoorExit}
          weight="grave"
          size="large"
          fullWidth
          onAsk={() => onAsk('close')}
        >
          {t('podium.close')}
        </ActButton>
      </div>
    </SheetDialog>
  );
}

function Interruption({ onAsk, onClose }: Pick<SessionSheetProps, 'onAsk' | 'onClose'>) {
  const { t } = useTranslation();
  const suspended = useMeetingPart(({ phase }) => phase === 'suspended');
  const look = { size: 'large', fullWidth: true } as const;
  if (suspended) {
    return (
      <ActButton
        {...look}
        command={{ type: 'resume-sitting' }}
        icon={IconPlayerPlay}
        onDone={onClose}
      >
        {t('podium.resume')}
      </ActButton>
    );
  }
  return (
    <ActButton
      {...look}
      command={{ type: 'suspend-sitting', reason: '' }}
      icon={IconPlayerPause}
      onAsk={() => onAsk('suspend')}
    >
      {t('podium.suspend')}
    </ActButton>
  );
}

/** To whom the chair was handed gives it back the same way. */
function GiveBack({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const seat = useOwnSeat();
  const handed = handedOver(useWholeMeeting());
  if (!handed || handed.to.id !== seat?.id) return null;
  return (
    <ActButton
      command={{ type: 'take-back-chair', itemId: handed.itemId }}
      icon={IconArrowBackUp}
      size="large"
      fullWidth
      onDone={onDone}
    >
      {t('podium.giveBack')}
    </ActButton>
  );
}
