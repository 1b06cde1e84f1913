import { agendaInOrder, type Meeting } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import {
  IconArrowBackUp,
  IconClock,
  IconDoor,
  IconFlag3,
  IconPlayerPause,
  IconPointFilled,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { PHASE_WORDS } from '../../../meeting/words-of.ts';
import { useFormats } from '../../../words/use-formats.ts';
import type { ReadingControl } from '../reading/use-reading.ts';
import { isLive } from '../use-session.ts';
import classes from './SessionBar.module.css';

/** Where the session is; and for whoever reads elsewhere, the way back. */
export function NowLine({ reading }: { readonly reading: ReadingControl }) {
  const { t } = useTranslation();
  const live = useMeetingPart(isLive);
  if (live && reading.away) {
    return (
      <div className={classes.away}>
        <div className={classes.awayLine}>
          <Button
            className={classes.back ?? ''}
            leftSection={<IconArrowBackUp aria-hidden="true" />}
            onClick={reading.back}
          >
            {t('session.back')}
          </Button>
          <span className={classes.awayNote}>
            <span className={classes.nowNote}>{t('session.freeReading')}</span>
          </span>
        </div>
      </div>
    );
  }
  return live ? <Discussed /> : <NotSitting />;
}

function Discussed() {
  const { t } = useTranslation();
  const currentItemId = useMeetingPart((meeting) => meeting.currentItemId);
  const agenda = useMeetingPart((meeting) => meeting.agenda);
  const suspended = useMeetingPart(({ phase }) => phase === 'suspended');
  const closed = useMeetingPart(({ doorsClosed }) => doorsClosed);
  const entry = agendaInOrder(agenda).find(
    (line) => line.kind === 'item' && line.item.id === currentItemId,
  );
  if (suspended) return <Line icon={IconPlayerPause} title={t('session.suspended')} />;
  if (entry?.kind === 'item') {
    return (
      <Line
        icon={IconPointFilled}
        title={`${entry.number}. ${entry.item.title}`}
        note={closed ? t('session.discussedClosed') : t('session.discussed')}
      />
    );
  }
  if (closed) return <Line icon={IconDoor} title={t('session.closedDoors')} />;
  return <Line icon={IconClock} quiet title={t('session.between')} />;
}

function NotSitting() {
  const { t } = useTranslation();
  const { moment, time } = useFormats();
  const phase = useMeetingPart((meeting) => meeting.phase);
  const startsAt = useMeetingPart(({ details }) => details.startsAt);
  const closedAt = useMeetingPart((meeting: Meeting) => meeting.closedAt);
  if (phase === 'published') {
    return (
      <Line
        icon={IconClock}
        quiet
        title={t('session.notOpen')}
        note={t('session.startsAt', { moment: moment(startsAt) })}
      />
    );
  }
  const note = closedAt === null ? undefined : t('session.closedAt', { time: time(closedAt) });
  return <Line icon={IconFlag3} quiet title={t(PHASE_WORDS[phase])} note={note} />;
}

interface LineProps {
  readonly icon: TablerIcon;
  readonly title: string;
  readonly note?: string | undefined;
  readonly quiet?: boolean;
}

function Line({ icon: Form, title, note, quiet = false }: LineProps) {
  return (
    <div className={classes.now}>
      <Form className={classes.nowForm} data-quiet={quiet || undefined} aria-hidden="true" />
      <span className={classes.nowWords}>
        {note && <span className={classes.nowNote}>{note}</span>}
        <span className={classes.nowTitle}>{title}</span>
      </span>
    </div>
  );
}
