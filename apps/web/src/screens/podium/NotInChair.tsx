import { chairNow, type Seat } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconGavel } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { TakePodiumButton } from '../../by-hand/ByHand.tsx';
import { ActButton } from '../../meeting/ActButton.tsx';
import {
  useFollowed,
  useMeetingPart,
  useOwnSeat,
  useWholeMeeting,
} from '../../meeting/FollowedMeeting.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { useOfficeName } from '../../words/use-language.ts';
import { handedOver } from './handed-over.ts';
import classes from './Stage.module.css';

/** Somebody else has the chair: who, and for the chair by appointment the way to take it back. */
export function NotInChair() {
  const { t } = useTranslation();
  const name = useOfficeName();
  const { meetingId } = useFollowed();
  const seat = useOwnSeat();
  const chair = useMeetingPart((meeting): Seat | undefined => chairNow(meeting));
  const handed = handedOver(useWholeMeeting());
  return (
    <EmptyState
      level={1}
      icon={IconGavel}
      title={chair ? t('podium.chairedBy', { name: name(chair.name) }) : t('podium.noChair')}
      action={
        <div className={classes.choices}>
          {seat?.role === 'chair' && handed && (
            <ActButton
              command={{ type: 'take-back-chair', itemId: handed.itemId }}
              icon={IconGavel}
              weight="main"
              size="large"
            >
              {t('podium.takeBack')}
            </ActButton>
          )}
          {seat?.role === 'secretary' && <TakePodiumButton />}
          <Button component={Link} to={`/meetings/${meetingId}`} variant="default" size="lg">
            {t('conduct.toSession')}
          </Button>
        </div>
      }
    >
      {handed?.item
        ? t('podium.handedForItem', { title: handed.item.title })
        : handed && t('podium.handedForSession')}
    </EmptyState>
  );
}
