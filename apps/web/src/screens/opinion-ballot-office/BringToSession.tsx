import { type Item, isInWriting } from '@e-cabinet/domain';
import type { MeetingLine } from '@e-cabinet/protocol';
import { Button, NativeSelect } from '@mantine/core';
import { IconCalendarShare } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConnection } from '../../connection/ConnectionProvider.tsx';
import { newId } from '../../connection/new-id.ts';
import { meetingsQuery } from '../../http/meetings.ts';
import { useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import type { Refusal } from '../../meeting/use-act.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { SheetDialog } from '../../parts/SheetDialog.tsx';
import { useFormats } from '../../words/use-formats.ts';
import { Waiting } from '../problems/Waiting.tsx';
import classes from './Office.module.css';

/** What did not carry goes to a session, with its papers and every answer. (L12) */
export function BringToSession({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <div className={classes.bring}>
      <p className={classes.soft}>{t('ballotOffice.bringHint')}</p>
      <Button
        leftSection={<IconCalendarShare aria-hidden="true" size="1.2em" />}
        onClick={() => setOpened(true)}
      >
        {t('ballotOffice.bring')}
      </Button>
      <SheetDialog
        opened={opened}
        title={t('ballotOffice.bringTitle', { title: item.title })}
        onClose={() => setOpened(false)}
      >
        <Choosing item={item} />
      </SheetDialog>
    </div>
  );
}

function Choosing({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const { bodyId } = useWholeMeeting();
  const { data, error, refetch } = useQuery(meetingsQuery({ bodyId, phase: 'preparing' }));
  if (error) return <RefusalNotice {...error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const sessions = data.filter((details) => !isInWriting({ details }));
  const [first] = sessions;
  if (first) return <Bringing item={item} sessions={sessions} first={first} />;
  return (
    <div className={classes.sheet}>
      <p>{t('ballotOffice.noSessions')}</p>
      <Button component={Link} to="/secretariat/new">
        {t('ballotOffice.newSession')}
      </Button>
    </div>
  );
}

interface BringingProps {
  readonly item: Item;
  readonly sessions: readonly MeetingLine[];
  readonly first: MeetingLine;
}

function Bringing({ item, sessions, first }: BringingProps) {
  const { t } = useTranslation();
  const { date } = useFormats();
  const [chosen, setChosen] = useState(first.meetingId);
  const { bring, refusal, busy, brought } = useBring(item);
  if (brought) {
    return (
      <div className={classes.sheet}>
        <p role="status">{t('ballotOffice.brought')}</p>
        <Button component={Link} to={`/meetings/${brought}/prepare/agenda`}>
          {t('ballotOffice.toSession')}
        </Button>
      </div>
    );
  }
  return (
    <form
      className={classes.sheet}
      onSubmit={(event) => {
        event.preventDefault();
        void bring(chosen);
      }}
    >
      <NativeSelect
        label={t('ballotOffice.session')}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={sessions.map(({ meetingId, title, startsAt }) => ({
          value: meetingId,
          label: `${date(startsAt)} · ${title}`,
        }))}
      />
      {refusal && <RefusalNotice {...refusal} />}
      <Button type="submit" loading={busy}>
        {t('ballotOffice.bringNow')}
      </Button>
    </form>
  );
}

/** Asks the other meeting for it; tried again, it is asked for under the same identifier. */
function useBring({ id: itemId }: Item) {
  const connection = useConnection();
  const { id: meetingId } = useWholeMeeting();
  const [newItemId] = useState(newId);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [brought, setBrought] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const bring = async (session: string) => {
    setBusy(true);
    setRefusal(null);
    const answer = await connection.send(session, {
      type: 'bring-item',
      itemId: newItemId,
      from: { meetingId, itemId },
      before: null,
      lateReason: null,
      matter: null,
    });
    setBusy(false);
    if (answer.accepted) setBrought(session);
    else setRefusal({ refusal: answer.refusal, facts: answer.facts });
  };
  return { bring, refusal, busy, brought };
}
