import type { AnyRefusal, MeetingFollower } from '@e-cabinet/client';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import classes from './OwedList.module.css';

export interface AcknowledgeLineProps {
  readonly title: string;
  readonly send: MeetingFollower['send'];
}

/** Confirms the invitation on the spot; the line goes away once that is recorded. */
export function AcknowledgeLine({ title, send }: AcknowledgeLineProps) {
  const { t } = useTranslation();
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<AnyRefusal | null>(null);
  const acknowledge = async () => {
    setSending(true);
    const answer = await send({ type: 'acknowledge-pack' });
    setRefusal(answer.accepted ? null : answer.refusal);
    setSending(false);
  };
  return (
    <div className={classes.acknowledge}>
      <span className={classes.title}>{title}</span>
      <Button loading={sending} onClick={() => void acknowledge()}>
        {t('homePage.acknowledge')}
      </Button>
      {refusal && <RefusalNotice refusal={refusal} />}
    </div>
  );
}
