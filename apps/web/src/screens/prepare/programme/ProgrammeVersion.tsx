import { type Programme, programmeNow } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../../meeting/ActButton.tsx';
import { useOwnSeat, useWholeMeeting } from '../../../meeting/FollowedMeeting.tsx';
import { useAct } from '../../../meeting/use-act.ts';
import { useSeatName } from '../../../meeting/VoteByName.tsx';
import { ReasonDialog } from '../../../parts/ReasonDialog.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { StateBadge } from '../../../parts/StateBadge.tsx';
import type { Tone } from '../../../parts/tone.ts';
import { useFormats } from '../../../words/use-formats.ts';
import classes from './Programme.module.css';
import { ProgrammeChanges } from './ProgrammeChanges.tsx';

const STATES = {
  submitted: { words: 'programme.waiting', tone: 'attention' },
  approved: { words: 'programme.approved', tone: 'good' },
  refused: { words: 'programme.refused', tone: 'bad' },
  overtaken: { words: 'programme.overtaken', tone: 'neutral' },
} as const satisfies Record<Programme['state'], { words: string; tone: Tone }>;

/** A version as it was submitted, what came of it, and what changed against the one before and since. */
export function ProgrammeVersion({ programme }: { readonly programme: Programme }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const meeting = useWholeMeeting();
  const name = useSeatName(meeting.seats);
  const [compared, setCompared] = useState<'before' | 'now' | null>(null);
  const { label, state, submittedBy, submittedAt, toSeatId, note, reason } = programme;
  const { words, tone } = STATES[state];
  const before = meeting.programmes[meeting.programmes.indexOf(programme) - 1];
  const show = (which: 'before' | 'now') => setCompared(compared === which ? null : which);
  return (
    <li className={classes.version}>
      <div className={classes.top}>
        <span className={classes.label}>{t('programme.version', { label })}</span>
        <StateBadge tone={tone}>{t(words)}</StateBadge>
      </div>
      <p className={classes.note}>
        {t('programme.submitted', {
          by: name(submittedBy),
          to: name(toSeatId),
          at: moment(submittedAt),
        })}
      </p>
      {note && <p className={classes.note}>{note}</p>}
      {reason && <p>{t('programme.because', { reason })}</p>}
      <NotReady programme={programme} />
      {state === 'submitted' && <Deciding programme={programme} />}
      <div className={classes.acts}>
        {before && (
          <Button variant="default" onClick={() => show('before')}>
            {t('programme.against', { label: before.label })}
          </Button>
        )}
        <Button variant="default" onClick={() => show('now')}>
          {t('programme.againstNow')}
        </Button>
      </div>
      {compared === 'before' && before && (
        <ProgrammeChanges before={before.lines} after={programme.lines} />
      )}
      {compared === 'now' && (
        <ProgrammeChanges before={programme.lines} after={programmeNow(meeting)} />
      )}
    </li>
  );
}

/** Whoever decides is told which items were not ready. (G2) */
function NotReady({ programme: { lines, notReady } }: { readonly programme: Programme }) {
  const { t } = useTranslation();
  const titles = lines.flatMap((line) =>
    line.kind === 'item' && notReady.includes(line.id) ? [line.about.title] : [],
  );
  if (titles.length === 0) return <p className={classes.note}>{t('programme.allReady')}</p>;
  return (
    <div>
      <p className={classes.note}>{t('programme.itemsNotReady', { count: titles.length })}</p>
      <ul className={classes.changes}>
        {titles.map((title, index) => (
          <li key={`${index} ${title}`}>{title}</li>
        ))}
      </ul>
    </div>
  );
}

function Deciding({ programme: { label, toSeatId } }: { readonly programme: Programme }) {
  const { t } = useTranslation();
  const { act, refusal } = useAct();
  const [refusing, setRefusing] = useState(false);
  if (useOwnSeat()?.id !== toSeatId) return null;
  return (
    <div className={classes.acts}>
      <ActButton command={{ type: 'approve-programme', label }} icon={IconCheck} weight="main">
        {t('programme.approve', { label })}
      </ActButton>
      <ActButton
        command={{ type: 'refuse-programme', label, reason: '–' }}
        icon={IconX}
        onAsk={() => setRefusing(true)}
      >
        {t('programme.refuse')}
      </ActButton>
      <ReasonDialog
        opened={refusing}
        title={t('programme.refuseTitle', { label })}
        confirmLabel={t('programme.refuse')}
        onConfirm={(reason) => act({ type: 'refuse-programme', label, reason })}
        onClose={() => setRefusing(false)}
      >
        {refusal && <RefusalNotice {...refusal} />}
      </ReasonDialog>
    </div>
  );
}
