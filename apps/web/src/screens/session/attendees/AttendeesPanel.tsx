import { attendeesOf } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useWholeMeeting } from '../../../meeting/FollowedMeeting.tsx';
import { StateBadge } from '../../../parts/StateBadge.tsx';
import type { ReadingControl } from '../reading/use-reading.ts';
import { useSeat } from '../use-session.ts';
import classes from './AttendeesPanel.module.css';
import { InvitedItems } from './InvitedItems.tsx';
import { NamedList } from './NamedList.tsx';
import { NamingEnds } from './NamingEnds.tsx';
import { UnitPeopleList } from './UnitPeopleList.tsx';

/** What an invited unit does: it says who of its people will attend. (M5) */
export function AttendeesPanel({ goTo }: Pick<ReadingControl, 'goTo'>) {
  const { t } = useTranslation();
  const meeting = useWholeMeeting();
  const unit = useSeat();
  const named = attendeesOf(meeting, unit.id);
  const open = meeting.phase === 'published';
  return (
    <section className={classes.panel} aria-labelledby="attendees">
      <header className={classes.heading}>
        <h2 id="attendees" className={classes.title}>
          {t('attendees.title')}
        </h2>
        <StateBadge tone={named.length > 0 ? 'good' : 'attention'}>
          {named.length > 0 ? t('attendees.count', { count: named.length }) : t('attendees.nobody')}
        </StateBadge>
      </header>
      <NamingEnds />
      <InvitedItems unit={unit} goTo={goTo} />
      <NamedList named={named} open={open} />
      {open && unit.unitId !== null && <UnitPeopleList unit={unit} unitId={unit.unitId} />}
    </section>
  );
}
