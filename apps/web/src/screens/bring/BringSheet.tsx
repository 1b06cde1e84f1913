import { type BodyId, isInWriting, type MatterSource } from '@e-cabinet/domain';
import type { MeetingLine } from '@e-cabinet/protocol';
import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConnection } from '../../connection/ConnectionProvider.tsx';
import { newId } from '../../connection/new-id.ts';
import { meetingsQuery } from '../../http/meetings.ts';
import type { Refusal } from '../../meeting/use-act.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { SheetDialog } from '../../parts/SheetDialog.tsx';
import { useFormats } from '../../words/use-formats.ts';
import { Waiting } from '../problems/Waiting.tsx';
import classes from './BringSheet.module.css';

export interface BringSheetProps {
  readonly opened: boolean;
  /** Whose sessions may take it. */
  readonly bodyId: BodyId;
  readonly from: MatterSource;
  readonly title: string;
  readonly onClose: () => void;
}

/** Brings what is in another log onto the agenda of a session that is being prepared. (L12, H10) */
export function BringSheet({ opened, title, onClose, ...what }: BringSheetProps) {
  const { t } = useTranslation();
  return (
    <SheetDialog opened={opened} title={t('ballotOffice.bringTitle', { title })} onClose={onClose}>
      <Choosing {...what} />
    </SheetDialog>
  );
}

type WhatProps = Pick<BringSheetProps, 'bodyId' | 'from'>;

function Choosing({ bodyId, from }: WhatProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(meetingsQuery({ bodyId, phase: 'preparing' }));
  if (error) return <RefusalNotice {...error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const sessions = data.filter((details) => !isInWriting({ details }));
  const [first] = sessions;
  if (first) return <Bringing from={from} sessions={sessions} first={first} />;
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
  readonly from: MatterSource;
  readonly sessions: readonly MeetingLine[];
  readonly first: MeetingLine;
}

function Bringing({ from, sessions, first }: BringingProps) {
  const { t } = useTranslation();
  const { date } = useFormats();
  const [chosen, setChosen] = useState(first.meetingId);
  const { bring, refusal, busy, brought } = useBring(from);
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

/** Asks the session for it; tried again, it is asked for under the same identifier. */
function useBring(from: MatterSource) {
  const connection = useConnection();
  const [itemId] = useState(newId);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [brought, setBrought] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const bring = async (session: string) => {
    setBusy(true);
    setRefusal(null);
    const answer = await connection.send(session, {
      type: 'bring-item',
      itemId,
      from,
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
