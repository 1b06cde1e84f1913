import { type Meeting, type Owed, owed } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useWholeMeeting } from '../../../meeting/FollowedMeeting.tsx';
import { POSITIONS_SHEET } from '../reading/reading.ts';
import type { ReadingControl } from '../reading/use-reading.ts';
import { useMine, useSeat } from '../use-session.ts';
import classes from './Overview.module.css';

type Read = Extract<Owed, { kind: 'read' }>;

/** What is still to be read and answered, each number with the way to the first of it. */
export function NextToDo({ goTo }: Pick<ReadingControl, 'goTo'>) {
  const { t } = useTranslation();
  const meeting = useWholeMeeting();
  const seat = useSeat();
  const mine = useMine((own) => own);
  const list = owed(meeting, seat, mine);
  const unread = list.filter((owes): owes is Read => owes.kind === 'read');
  const positions = list.filter(({ kind }) => kind === 'position').length;
  const [first] = unread;
  if (!isComing(meeting)) return null;
  return (
    <section className={classes.todo} aria-label={t('home.owed')}>
      {first && (
        <Button size="lg" onClick={() => goTo(first.itemId, first.paperId)}>
          {t('session.readNext', { count: unread.length })}
        </Button>
      )}
      {positions > 0 && (
        <Button size="lg" variant="default" onClick={() => goTo(null, POSITIONS_SHEET)}>
          {t('session.statePositions', { count: positions })}
        </Button>
      )}
      {!first && positions === 0 && (
        <p className={classes.nothing}>
          <IconCircleCheck className={classes.done} aria-hidden="true" stroke={1.5} />
          {t('session.allDone')}
        </p>
      )}
    </section>
  );
}

function isComing({ phase }: Meeting): boolean {
  return phase === 'published' || phase === 'in-session' || phase === 'suspended';
}
