import type { MeetingFollower } from '@e-cabinet/client';
import type { Answer } from '@e-cabinet/domain';
import type { HomeMeeting } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerRefusal } from '../../meeting/answer/AbsenceDialog.tsx';
import { AbsenceDialogLater } from '../../meeting/answer/AbsenceDialogLater.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import classes from './OwedList.module.css';

export interface AnswerLineProps {
  readonly listed: Pick<HomeMeeting, 'seatId' | 'startsAt' | 'endsAt'>;
  readonly title: string;
  readonly send: MeetingFollower['send'];
}

/** Answers the invitation on the spot; the line goes away once that is recorded. */
export function AnswerLine({ listed, title, send }: AnswerLineProps) {
  const { t } = useTranslation();
  const [sending, setSending] = useState(false);
  const [absent, setAbsent] = useState(false);
  const [refused, setRefused] = useState<AnswerRefusal | null>(null);
  const answer = async (said: Answer) => {
    const about = { type: 'answer-invitation', seatId: listed.seatId, note: '' } as const;
    const sent = await send({ ...about, answer: said });
    return sent.accepted ? null : sent;
  };
  const attend = async () => {
    setSending(true);
    setRefused(await answer({ kind: 'attend' }));
    setSending(false);
  };
  return (
    <div className={classes.acknowledge}>
      <span className={classes.title}>{title}</span>
      <Button loading={sending} onClick={() => void attend()}>
        {t('answer.attend')}
      </Button>
      <Button variant="default" onClick={() => setAbsent(true)}>
        {t('answer.absent')}
      </Button>
      {refused && <RefusalNotice {...refused} />}
      {absent && (
        <AbsenceDialogLater
          title={t('answer.absent')}
          meeting={listed}
          onSend={answer}
          onClose={() => setAbsent(false)}
        />
      )}
    </div>
  );
}
