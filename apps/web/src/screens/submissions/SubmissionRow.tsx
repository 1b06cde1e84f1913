import { type Instant, punctualityOf } from '@e-cabinet/domain';
import type { SubmissionLine } from '@e-cabinet/protocol';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StateBadge } from '../../parts/StateBadge.tsx';
import { useFormats } from '../../words/use-formats.ts';
import { useOfficeName } from '../../words/use-language.ts';
import classes from './Submissions.module.css';
import { STATES } from './states.ts';

export interface SubmissionRowProps {
  readonly line: SubmissionLine;
  readonly now: Instant;
  /** On the board; in a unit's own box the unit goes without saying. */
  readonly showUnit?: boolean;
  readonly children?: ReactNode;
}

/** One file: what it is, how it stands, until when it is expected. */
export function SubmissionRow({ line, now, showUnit = false, children }: SubmissionRowProps) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const name = useOfficeName();
  const { expected, handed, chasedAt } = line;
  const facts = [
    showUnit && name(line.unit),
    expected && t('submissions.due', { at: moment(expected.dueAt) }),
    handed && t('submissions.handed', { at: moment(handed.at) }),
    !handed && chasedAt && t('submissions.chasedAt', { at: moment(chasedAt) }),
  ];
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <Link className={classes.name} to={`/submissions/${line.id}`}>
          {line.title}
        </Link>
        <span className={classes.facts}>{facts.filter(Boolean).join(' · ')}</span>
        <Badges line={line} now={now} />
      </div>
      {children && <div className={classes.acts}>{children}</div>}
    </li>
  );
}

/** The state and, beside it, what stands against the day. */
export function Badges({ line, now }: Pick<SubmissionRowProps, 'line' | 'now'>) {
  const { t } = useTranslation();
  const { words, tone } = STATES[line.state];
  const standing = punctualityOf(line, now);
  return (
    <span className={classes.badges}>
      {standing === 'missing' ? (
        <StateBadge tone="bad">{t('submissions.missing')}</StateBadge>
      ) : (
        <StateBadge tone={tone}>{t(words)}</StateBadge>
      )}
      {standing === 'late' && <StateBadge tone="attention">{t('submissions.late')}</StateBadge>}
      {line.approval === 'asked' && (
        <StateBadge tone="attention">{t('submissions.awaitsHead')}</StateBadge>
      )}
    </span>
  );
}
