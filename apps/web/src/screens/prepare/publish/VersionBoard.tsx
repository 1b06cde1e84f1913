import { inOrderOfRoles, type Seat } from '@e-cabinet/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWholeMeeting } from '../../../meeting/FollowedMeeting.tsx';
import { PaperFacts } from '../../../pack/PaperFacts.tsx';
import { useOfficeName } from '../../../words/use-language.ts';
import { type PaperHolders, paperHolders } from './holders.ts';
import classes from './PublishTab.module.css';
import { isRecipient } from './receipts.ts';

/** Who holds which version of what was replaced or recalled, live. (D4, D5) */
export function VersionBoard() {
  const { t } = useTranslation();
  const meeting = useWholeMeeting();
  const recipients = useMemo(
    () => inOrderOfRoles(meeting.seats).filter(isRecipient),
    [meeting.seats],
  );
  const papers = paperHolders(meeting, recipients);
  if (papers.length === 0) return null;
  return (
    <section className={classes.board} aria-label={t('receipts.versions')}>
      <h2 className={classes.heading}>{t('receipts.versions')}</h2>
      <ul className={classes.changed}>
        {papers.map((holders) => (
          <Changed key={holders.paper.id} {...holders} />
        ))}
      </ul>
    </section>
  );
}

function Changed({ paper, current, upToDate, behind, notOpened }: PaperHolders) {
  const { t } = useTranslation();
  return (
    <li className={classes.changedPaper}>
      <strong>{paper.title}</strong>
      <PaperFacts paper={paper} />
      {current !== null && (
        <Holding label={t('receipts.holdCurrent', { version: current })} seats={upToDate} />
      )}
      {behind.map(({ version, seats }) => (
        <Holding
          key={version}
          behind
          label={
            current === null
              ? t('receipts.hadOpened', { version })
              : t('receipts.holdOld', { version })
          }
          seats={seats}
        />
      ))}
      {current !== null && <Holding label={t('receipts.notOpened')} seats={notOpened} />}
    </li>
  );
}

interface HoldingProps {
  readonly label: string;
  readonly seats: readonly Seat[];
  readonly behind?: boolean;
}

/** How many, and by name when asked. */
function Holding({ label, seats, behind = false }: HoldingProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  if (seats.length === 0) return null;
  return (
    <details className={classes.holding} data-behind={behind || undefined}>
      <summary>
        {label}: {t('receipts.recipients', { count: seats.length })}
      </summary>
      <p>{seats.map((seat) => name(seat.name)).join(' · ')}</p>
    </details>
  );
}
