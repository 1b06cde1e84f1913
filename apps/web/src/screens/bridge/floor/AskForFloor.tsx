import { Button, TextInput } from '@mantine/core';
import { IconMicrophone } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../connection/new-id.ts';
import { ActButton } from '../../../meeting/ActButton.tsx';
import { useAct } from '../../../meeting/use-act.ts';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { SheetDialog } from '../../../parts/SheetDialog.tsx';
import { useMine } from '../../session/use-session.ts';
import { lastReport } from '../ready/last-report.ts';
import classes from './FloorPanel.module.css';

const ASKING = { kind: 'speak', respondentSeatId: null } as const;
/** Only to ask the rules whether the floor can be asked for at all. */
const ANY = {
  type: 'request-floor',
  requestId: '-',
  subject: '',
  speaker: null,
  ...ASKING,
} as const;

/** Two taps: open, send. The head of the point is the speaker unless another name is written. */
export function AskForFloor() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <ActButton
        command={ANY}
        icon={IconMicrophone}
        weight="main"
        size="large"
        fullWidth
        onAsk={() => setOpened(true)}
      >
        {t('bridge.floor.ask')}
      </ActButton>
      <SheetDialog
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('bridge.floor.askTitle')}
      >
        <Form onSent={() => setOpened(false)} />
      </SheetDialog>
    </>
  );
}

function Form({ onSent }: { readonly onSent: () => void }) {
  const { t } = useTranslation();
  const reported = useMine(({ bridge }) => bridge?.head);
  const [speaker, setSpeaker] = useState(() => reported ?? lastReport()?.head ?? '');
  const [subject, setSubject] = useState('');
  const [sending, setSending] = useState(false);
  const { act, refusal } = useAct();
  const send = async () => {
    setSending(true);
    const asked = { speaker: speaker.trim() || null, subject: subject.trim() };
    const recorded = await act({ type: 'request-floor', requestId: newId(), ...ASKING, ...asked });
    setSending(false);
    if (recorded) onSent();
  };
  return (
    <form
      className={classes.ask}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextInput
        label={t('bridge.floor.speaker')}
        value={speaker}
        maxLength={200}
        onChange={(event) => setSpeaker(event.currentTarget.value)}
      />
      <TextInput
        label={t('bridge.floor.subject')}
        description={t('bridge.floor.subjectHint')}
        value={subject}
        maxLength={200}
        onChange={(event) => setSubject(event.currentTarget.value)}
      />
      {refusal && <RefusalNotice {...refusal} />}
      <Button type="submit" className={classes.send ?? ''} loading={sending} data-autofocus>
        {t('bridge.floor.send')}
      </Button>
    </form>
  );
}
