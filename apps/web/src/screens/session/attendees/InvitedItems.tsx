import { agendaInOrder, type Seat } from '@e-cabinet/domain';
import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import type { ReadingControl } from '../reading/use-reading.ts';
import classes from './AttendeesPanel.module.css';

export interface InvitedItemsProps extends Pick<ReadingControl, 'goTo'> {
  readonly unit: Seat;
}

/** What the unit is invited to: whoever it names attends this and nothing else. */
export function InvitedItems({ unit, goTo }: InvitedItemsProps) {
  const { t } = useTranslation();
  const agenda = useMeetingPart((meeting) => meeting.agenda);
  const items = agendaInOrder(agenda).flatMap((entry) =>
    entry.kind === 'item' && unit.itemIds?.includes(entry.item.id) ? [entry] : [],
  );
  return (
    <div className={classes.part}>
      <h3 className={classes.subtitle}>{t('attendees.invitedTo')}</h3>
      {unit.itemIds === null && <p className={classes.whole}>{t('attendees.wholeSession')}</p>}
      <ul className={classes.rows}>
        {items.map(({ item, number }) => (
          <li key={item.id}>
            <button type="button" className={classes.item} onClick={() => goTo(item.id, null)}>
              <span className={classes.number}>{number}.</span>
              <span className={classes.words}>{item.title}</span>
              <IconChevronRight className={classes.chevron} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
