import { Button } from '@mantine/core';
import { IconUserCheck, IconUserOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AbsenceDialogLater } from '../../../meeting/answer/AbsenceDialogLater.tsx';
import classes from '../../../meeting/answer/Answer.module.css';
import {
  CONSENT_TONES,
  CONSENT_WORDS,
  consentOf,
  useAnswerWords,
} from '../../../meeting/answer/use-answer-words.ts';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { useSend } from '../../../meeting/use-act.ts';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { StateBadge } from '../../../parts/StateBadge.tsx';
import { useMine, useSeat } from '../use-session.ts';

/** Whether the member will attend: asked until it is said, and to be said anew until the meeting is over. (D1) */
export function OwnAnswer() {
  const seatId = useSeat().id;
  const { t } = useTranslation();
  const details = useMeetingPart((meeting) => meeting.details);
  const attends = useMine(({ answer }) => answer?.answer.kind === 'attend');
  const [absent, setAbsent] = useState(false);
  const { send, refusal } = useSend();
  const about = { type: 'answer-invitation', seatId, note: '' } as const;
  return (
    <section className={classes.answer} aria-label={t('answer.title')}>
      <h2 className={classes.title}>{t('answer.title')}</h2>
      <Said />
      <div className={classes.acts}>
        {!attends && (
          <Button
            size="lg"
            leftSection={<IconUserCheck aria-hidden="true" />}
            onClick={() => void send({ ...about, answer: { kind: 'attend' } })}
          >
            {t('answer.attend')}
          </Button>
        )}
        <Button
          size="lg"
          variant="default"
          leftSection={<IconUserOff aria-hidden="true" />}
          onClick={() => setAbsent(true)}
        >
          {t('answer.absent')}
        </Button>
      </div>
      {refusal && !absent && <RefusalNotice {...refusal} />}
      {absent && (
        <AbsenceDialogLater
          title={t('answer.absent')}
          meeting={details}
          onSend={async (answer) => {
            const sent = await send({ ...about, answer });
            return sent.accepted ? null : sent;
          }}
          onClose={() => setAbsent(false)}
        />
      )}
    </section>
  );
}

function Said() {
  const { t } = useTranslation();
  const words = useAnswerWords();
  const said = useMine(({ answer }) => answer);
  if (!said) return null;
  const consent = consentOf(said);
  return (
    <>
      <p className={classes.said}>
        <span>{t('answer.said', { answer: words(said.answer) })}</span>
        {consent && (
          <StateBadge tone={CONSENT_TONES[consent]}>{t(CONSENT_WORDS[consent])}</StateBadge>
        )}
      </p>
      {said.refusedBecause && (
        <p className={classes.why}>{t('answer.because', { reason: said.refusedBecause })}</p>
      )}
    </>
  );
}
