import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFollowedPart, useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { seatsMatching } from '../../meeting/PeoplePicker.tsx';
import { latestPresence } from '../../meeting/presence.ts';
import { useServerNow } from '../../meeting/use-server-now.ts';
import { useFormats } from '../../words/use-formats.ts';
import { SearchField } from '../desk/SearchField.tsx';
import { BridgeRow } from './BridgeRow.tsx';
import { bridgeLines, bridgeTotals } from './bridge-lines.ts';
import classes from './SidePanels.module.css';

const LOOK_EVERY_MS = 1_000;
const SEARCH_FROM = 8;

/** Every bridge point: who is ready, who is lost, how many people, how far behind. (B1, B4) */
export function BridgeBoard() {
  const { t } = useTranslation();
  const { number } = useFormats();
  const [text, setText] = useState('');
  const meeting = useWholeMeeting();
  const presence = useFollowedPart((snapshot) => snapshot.presence);
  const latest = useMemo(() => latestPresence(presence), [presence]);
  const lines = bridgeLines(meeting, latest, useServerNow(LOOK_EVERY_MS));
  const { points, ready, lost, people } = bridgeTotals(lines);
  const found = new Set(
    seatsMatching(
      lines.map(({ seat }) => seat),
      text,
    ).map(({ id }) => id),
  );
  if (points === 0) return <p className={classes.none}>{t('bridgeBoard.none')}</p>;
  return (
    <div className={classes.stack}>
      <dl className={classes.totals}>
        <Total label={t('bridgeBoard.ready')} value={`${ready}/${points}`} tone="good" />
        <Total
          label={t('bridgeBoard.lost')}
          value={number(lost)}
          tone={lost > 0 ? 'bad' : 'neutral'}
        />
        <Total label={t('bridgeBoard.people')} value={number(people)} tone="neutral" />
      </dl>
      {points >= SEARCH_FROM && (
        <SearchField label={t('bridgeBoard.find')} value={text} onChange={setText} />
      )}
      <ul className={classes.people}>
        {lines
          .filter(({ seat }) => found.has(seat.id))
          .map((line) => (
            <BridgeRow
              key={line.seat.id}
              seat={line.seat}
              report={line.report}
              condition={line.condition}
              silentSeconds={
                line.condition === 'lost' && line.presence.ageMs !== null
                  ? Math.floor(line.presence.ageMs / 1_000)
                  : null
              }
              lagMs={line.condition === 'lost' ? null : line.presence.lagMs}
            />
          ))}
      </ul>
    </div>
  );
}

interface TotalProps {
  readonly label: string;
  readonly value: string;
  readonly tone: 'good' | 'bad' | 'neutral';
}

function Total({ label, value, tone }: TotalProps) {
  return (
    <div data-tone={tone}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
