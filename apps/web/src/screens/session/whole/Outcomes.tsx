import { agendaInOrder, type Meeting } from '@e-cabinet/domain';
import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useWholeMeeting } from '../../../meeting/FollowedMeeting.tsx';
import { ItemStateBadge } from '../../../meeting/ItemStateBadge.tsx';
import { OUTCOME_TONES, outcomeWord } from '../../../meeting/outcome-words.ts';
import { StateBadge } from '../../../parts/StateBadge.tsx';
import { hasOutcome, standingResult } from '../item/outcome.ts';
import { OUTCOME } from '../reading/reading.ts';
import type { ReadingControl } from '../reading/use-reading.ts';
import classes from './Overview.module.css';

/** What came of each item, as far as the session has come; afterwards also of those it did not come to. */
export function Outcomes({ goTo }: Pick<ReadingControl, 'goTo'>) {
  const { t } = useTranslation();
  const meeting = useWholeMeeting();
  const over = meeting.phase === 'closed';
  const entries = agendaInOrder(meeting.agenda).flatMap((entry) =>
    entry.kind === 'item' && (over || entry.item.leftAt !== null) ? [entry] : [],
  );
  if (entries.length === 0) return null;
  return (
    <section className={classes.outcomes}>
      <h2 className={classes.heading}>{t('session.outcomes')}</h2>
      <ul className={classes.rows}>
        {entries.map(({ item, number }) => (
          <li key={item.id}>
            <button
              type="button"
              className={classes.row}
              onClick={() => goTo(item.id, hasOutcome(meeting, item) ? OUTCOME : null)}
            >
              <span className={classes.number}>{number}.</span>
              <span className={classes.words}>
                <span>{item.title}</span>
                {item.conclusion?.confirmedAt && (
                  <span className={classes.conclusion}>{item.conclusion.text}</span>
                )}
              </span>
              <Result meeting={meeting} itemId={item.id} />
              <IconChevronRight className={classes.chevron} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Result({ meeting, itemId }: { readonly meeting: Meeting; readonly itemId: string }) {
  const { t } = useTranslation();
  const item = meeting.agenda.items[itemId];
  if (!item) return null;
  const result = standingResult(meeting, item)?.result;
  if (!result) return <ItemStateBadge state={item.state} />;
  return <StateBadge tone={OUTCOME_TONES[result.outcome]}>{t(outcomeWord(result))}</StateBadge>;
}
