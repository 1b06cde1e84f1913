import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFollowed } from '../../../meeting/FollowedMeeting.tsx';
import type { PrepareTab } from '../tabs.ts';
import type { Lack, LackKind } from './missing.ts';
import classes from './PublishTab.module.css';

const WORDS = {
  chair: 'receipts.lack.chair',
  items: 'receipts.lack.items',
  'brief-summary': 'receipts.lack.briefSummary',
  'brief-disputed': 'receipts.lack.briefDisputed',
  'brief-decision': 'receipts.lack.briefDecision',
  questions: 'ballotDesk.lack.questions',
  linked: 'ballotDesk.lack.linked',
  secret: 'ballotDesk.lack.secret',
  members: 'receipts.lack.members',
  place: 'receipts.lack.place',
  papers: 'receipts.lack.papers',
  uploads: 'receipts.lack.uploads',
  'closed-to-nobody': 'receipts.lack.closedToNobody',
  late: 'receipts.lack.late',
} as const satisfies Record<LackKind, string>;

/** Where each is mended; being late cannot be. */
const PLACES: Readonly<Record<LackKind, PrepareTab | null>> = {
  chair: 'participants',
  items: 'agenda',
  'brief-summary': 'dossiers',
  'brief-disputed': 'dossiers',
  'brief-decision': 'dossiers',
  questions: 'dossiers',
  linked: 'dossiers',
  secret: 'dossiers',
  members: 'participants',
  place: 'details',
  papers: 'papers',
  uploads: 'papers',
  'closed-to-nobody': 'agenda',
  late: null,
};

export interface LackListProps {
  readonly lacks: readonly Lack[];
  /** Said when nothing is missing. */
  readonly nothing: string;
}

/** Everything that is missing, with the way to where it is mended. */
export function LackList({ lacks, nothing }: LackListProps) {
  const { t } = useTranslation();
  const { meetingId } = useFollowed();
  if (lacks.length === 0) {
    return (
      <p className={classes.lack} data-tone="good">
        <IconCircleCheck className={classes.form} aria-hidden="true" />
        {nothing}
      </p>
    );
  }
  return (
    <ul className={classes.lacks}>
      {lacks.map(({ kind, stops, numbers, itemId }) => {
        const Form = stops ? IconCircleX : IconAlertTriangle;
        const place = PLACES[kind];
        return (
          <li key={kind} className={classes.lack} data-tone={stops ? 'bad' : 'attention'}>
            <Form className={classes.form} aria-hidden="true" />
            <span className={classes.said}>{t(WORDS[kind], { numbers: numbers.join(', ') })}</span>
            {place && (
              <Link
                className={classes.mend}
                to={`/meetings/${meetingId}/prepare/${place}${itemId ? `?item=${itemId}` : ''}`}
              >
                {t('receipts.mend')}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
