import { agendaInOrder } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import classes from './BeforeStart.module.css';

/** What will be discussed, as this point may know it. */
export function BridgeAgenda() {
  const { t } = useTranslation();
  const agenda = useMeetingPart((meeting) => meeting.agenda);
  return (
    <section className={classes.agenda} aria-labelledby="agenda">
      <h2 id="agenda" className={classes.agendaTitle}>
        {t('bridge.agenda')}
      </h2>
      <ol className={classes.items}>
        {agendaInOrder(agenda).map((entry) =>
          entry.kind === 'section' ? (
            <li key={entry.section.id} className={classes.section}>
              {entry.section.title}
            </li>
          ) : (
            <li key={entry.item.id} className={classes.item}>
              <span className={classes.number}>{entry.number}.</span>
              <span>{entry.item.title}</span>
            </li>
          ),
        )}
      </ol>
    </section>
  );
}
