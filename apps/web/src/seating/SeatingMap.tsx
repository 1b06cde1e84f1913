import { placeStateOf, seatedAt } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconArmchair } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWholeMeeting } from '../meeting/FollowedMeeting.tsx';
import { useServerNow } from '../meeting/use-server-now.ts';
import { SheetDialog } from '../parts/SheetDialog.tsx';
import { FloorPlan } from './FloorPlan.tsx';
import { MapPlace } from './MapPlace.tsx';
import classes from './Seating.module.css';
import { StateCounts } from './StateCounts.tsx';

/** Opens the map of the room: who sits where, and what each of them is doing. Nothing is changed here. */
export function SeatingMap() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconArmchair aria-hidden="true" size="1.3em" />}
        onClick={() => setOpened(true)}
      >
        {t('seating.open')}
      </Button>
      <SheetDialog
        size="full"
        opened={opened}
        title={t('seating.open')}
        onClose={() => setOpened(false)}
      >
        <LiveMap />
      </SheetDialog>
    </>
  );
}

/** An absence begins at its hour, without an event. */
const LOOK_EVERY_MS = 5_000;

function LiveMap() {
  const meeting = useWholeMeeting();
  const at = new Date(useServerNow(LOOK_EVERY_MS)).toISOString();
  const { seating } = meeting;
  if (!seating) return null;
  const seated = seatedAt(meeting);
  const states = new Map(
    [...seated].map(([place, seat]) => [place, placeStateOf(meeting, seat.id, at)]),
  );
  return (
    <div className={classes.map}>
      <StateCounts states={[...states.values()]} />
      <FloorPlan plan={seating.room.plan}>
        {({ number }) => (
          <MapPlace
            number={number}
            seat={seated.get(number) ?? null}
            state={states.get(number) ?? null}
          />
        )}
      </FloorPlan>
    </div>
  );
}
