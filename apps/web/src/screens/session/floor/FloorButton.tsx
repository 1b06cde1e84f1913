import { may } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconHandStop, IconMicrophone } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { useDuty } from '../use-session.ts';
import classes from './FloorButton.module.css';
import { FloorMenu } from './FloorMenu.tsx';
import { useMyFloor } from './use-my-floor.ts';

/** Asks for the floor, and says at once where one stands on the list. */
export function FloorButton() {
  const speaks = may(useDuty(), 'request-floor');
  const sitting = useMeetingPart(
    ({ phase, doorsClosed, currentItemId }) =>
      phase === 'in-session' && !(doorsClosed && currentItemId === null),
  );
  return speaks && sitting ? <Asking /> : null;
}

function Asking() {
  const { t } = useTranslation();
  const id = useId();
  const mine = useMyFloor();
  const [first] = mine.waiting;
  const waiting = first !== undefined;
  const label = mine.speaking
    ? t('floor.speaking')
    : waiting
      ? t('floor.place', { place: first.place })
      : t('floor.ask');
  const short =
    waiting && !mine.speaking ? t('floor.placeShort', { place: first.place }) : t('floor.short');
  const Form = mine.speaking ? IconMicrophone : IconHandStop;
  return (
    <>
      <Button
        variant={waiting || mine.speaking ? 'light' : 'default'}
        leftSection={<Form aria-hidden="true" size="1.3em" />}
        popoverTarget={id}
      >
        <span className={classes.long}>{label}</span>
        <span className={classes.short}>{short}</span>
      </Button>
      <FloorMenu id={id} mine={mine} />
    </>
  );
}
