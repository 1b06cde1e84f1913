import {
  inOrderOfRoles,
  placesByPrecedence,
  type Seating,
  seatedAt,
  sitsInRoom,
} from '@e-cabinet/domain';
import { IconListNumbers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../../meeting/ActButton.tsx';
import { useMeetingPart, useWholeMeeting } from '../../../meeting/FollowedMeeting.tsx';
import { FloorPlan } from '../../../seating/FloorPlan.tsx';
import { PlaceDialog } from './PlaceDialog.tsx';
import { PlaceToSeat } from './PlaceToSeat.tsx';
import { RoomChoice } from './RoomChoice.tsx';
import classes from './SeatingTab.module.css';

/** Which room the session is held in, and who sits where in it. */
export function SeatingTab() {
  const { t } = useTranslation();
  const seating = useMeetingPart((meeting) => meeting.seating);
  return (
    <div className={classes.tab}>
      <p className={classes.hint}>{t('rooms.tabHint')}</p>
      <RoomChoice />
      {seating && <Places seating={seating} />}
    </div>
  );
}

function Places({ seating }: { readonly seating: Seating }) {
  const { t } = useTranslation();
  const meeting = useWholeMeeting();
  const [chosen, choose] = useState<number | null>(null);
  const seated = seatedAt(meeting);
  const people = inOrderOfRoles(meeting.seats).filter(sitsInRoom);
  const { plan } = seating.room;
  return (
    <>
      <div className={classes.tools}>
        <ActButton
          command={{ type: 'give-places', given: placesByPrecedence(meeting) }}
          icon={IconListNumbers}
          weight="main"
        >
          {t('rooms.byPrecedence')}
        </ActButton>
        <p className={classes.count} role="status">
          {t('rooms.seated', {
            seated: seated.size,
            people: people.length,
            free: plan.places.length - seated.size,
          })}
        </p>
        <p className={classes.hint}>{t('rooms.byPrecedenceHint')}</p>
      </div>
      <div className={classes.plan}>
        <FloorPlan plan={plan}>
          {({ number }) => (
            <PlaceToSeat
              number={number}
              seat={seated.get(number) ?? null}
              onChoose={() => choose(number)}
            />
          )}
        </FloorPlan>
      </div>
      <PlaceDialog
        number={chosen}
        people={people}
        seated={seated}
        places={seating.places}
        onClose={() => choose(null)}
      />
    </>
  );
}
