import { type Item, seesItem } from '@e-cabinet/domain';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { ClosedDoors } from './ClosedDoors.tsx';
import { ItemReader } from './item/ItemReader.tsx';
import classes from './Reader.module.css';
import type { ReadingControl } from './reading/use-reading.ts';
import { useSeat } from './use-session.ts';
import { WholeReader } from './whole/WholeReader.tsx';

/** The right-hand part of the screen: an item, the meeting as a whole, or a closed door. */
export function Reader({ reading }: { readonly reading: ReadingControl }) {
  const { itemId } = reading.place;
  const seat = useSeat();
  const item = useMeetingPart(({ agenda }): Item | undefined => agenda.items[itemId ?? '']);
  const known = item && !item.removed && seesItem(seat, item) ? item : null;
  return (
    <div className={classes.reader}>
      {reading.outside && <ClosedDoors />}
      {!reading.outside && known && <ItemReader key={known.id} item={known} reading={reading} />}
      {!reading.outside && !known && <WholeReader reading={reading} />}
    </div>
  );
}
