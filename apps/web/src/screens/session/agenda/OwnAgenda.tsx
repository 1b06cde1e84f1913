import type { ItemId } from '@e-cabinet/domain';
import { IconListDetails } from '@tabler/icons-react';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AgendaList } from '../../../meeting/AgendaList.tsx';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import type { Place } from '../reading/reading.ts';
import type { ReadingControl } from '../reading/use-reading.ts';
import { useMine, useOpened, useStatesPositions } from '../use-session.ts';
import { agendaMarks } from './agenda-marks.ts';
import { MeterLater } from './MeterLater.tsx';
import classes from './OwnAgenda.module.css';

export interface OwnAgendaProps {
  readonly place: Place;
  readonly goTo: ReadingControl['goTo'];
  /** Beside going there: to close what holds the agenda. */
  readonly onGone?: () => void;
}

/** The agenda with the reader's own marks, below the way to the meeting as a whole. */
export function OwnAgenda({ place, goTo, onGone }: OwnAgendaProps) {
  const { t } = useTranslation();
  const agenda = useMeetingPart((meeting) => meeting.agenda);
  const marks = useMarks();
  const select = useCallback(
    (itemId: ItemId | null) => {
      goTo(itemId);
      onGone?.();
    },
    [goTo, onGone],
  );
  return (
    <>
      <button
        type="button"
        className={classes.whole}
        aria-current={place.itemId === null ? 'true' : undefined}
        onClick={() => select(null)}
      >
        <IconListDetails className={classes.form} aria-hidden="true" stroke={1.5} />
        {t('session.whole')}
      </button>
      <MeterLater goTo={goTo} />
      <AgendaList
        label={t('session.agenda')}
        agenda={agenda}
        selectedId={place.itemId}
        onSelect={select}
        marks={marks}
      />
    </>
  );
}

function useMarks() {
  const agenda = useMeetingPart((meeting) => meeting.agenda);
  const papers = useMeetingPart((meeting) => meeting.papers);
  const opened = useOpened();
  const positions = useMine((mine) => mine.positions);
  const statesPositions = useStatesPositions();
  return useMemo(
    () => agendaMarks({ agenda, papers, opened, positions, statesPositions }),
    [agenda, papers, opened, positions, statesPositions],
  );
}
