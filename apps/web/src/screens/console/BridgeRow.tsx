import type { BridgeState, Seat } from '@e-cabinet/domain';
import { READINESS_CHECKS, type ReadinessCheck } from '@e-cabinet/domain';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { clockFace } from '../../parts/countdown.ts';
import { StateBadge } from '../../parts/StateBadge.tsx';
import type { Tone } from '../../parts/tone.ts';
import { useOfficeName } from '../../words/use-language.ts';
import type { BridgeCondition } from './bridge-lines.ts';
import classes from './SidePanels.module.css';

const CONDITIONS = {
  ready: { tone: 'good', words: 'bridgeBoard.state.ready' },
  'not-ready': { tone: 'attention', words: 'bridgeBoard.state.notReady' },
  unreported: { tone: 'neutral', words: 'bridgeBoard.state.unreported' },
  lost: { tone: 'bad', words: 'bridgeBoard.state.lost' },
} as const satisfies Record<BridgeCondition, { tone: Tone; words: string }>;

const CHECK_WORDS = {
  picture: 'bridgeBoard.check.picture',
  sound: 'bridgeBoard.check.sound',
  line: 'bridgeBoard.check.line',
  papers: 'bridgeBoard.check.papers',
} as const satisfies Record<ReadinessCheck, string>;

export interface BridgeRowProps {
  readonly seat: Seat;
  readonly report: BridgeState | null;
  readonly condition: BridgeCondition;
  /** For how long nothing was heard of it; null while it is heard of. */
  readonly silentSeconds: number | null;
  readonly lagMs: number | null;
}

/** One bridge point. */
export const BridgeRow = memo(function BridgeRow(props: BridgeRowProps) {
  const { seat, report, condition, silentSeconds, lagMs } = props;
  const { t } = useTranslation();
  const name = useOfficeName();
  const { tone, words } = CONDITIONS[condition];
  const missing = report ? READINESS_CHECKS.filter((check) => !report.checks[check]) : [];
  return (
    <li className={classes.bridge}>
      <span className={classes.words}>
        <span className={classes.name}>{name(seat.name)}</span>
        {report && (
          <span className={classes.since}>
            {[report.head, report.technician, report.phone].filter(Boolean).join(' · ')}
          </span>
        )}
        {missing.length > 0 && (
          <span className={classes.missing}>
            {t('bridgeBoard.missing', {
              checks: missing.map((check) => t(CHECK_WORDS[check])).join(', '),
            })}
          </span>
        )}
      </span>
      <span className={classes.bridgeFacts}>
        <StateBadge tone={tone}>
          {silentSeconds === null
            ? t(words)
            : t('bridgeBoard.lostFor', { clock: clockFace(silentSeconds) })}
        </StateBadge>
        <span className={classes.since}>
          {[
            report && t('bridgeBoard.head', { count: report.peoplePresent }),
            lagMs !== null && t('bridgeBoard.lag', { ms: Math.round(lagMs) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
    </li>
  );
});
