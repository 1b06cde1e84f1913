import { CLOCK, isInWriting } from '@e-cabinet/domain';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../meeting/ActButton.tsx';
import { useMeetingPart } from '../meeting/FollowedMeeting.tsx';
import { useAct } from '../meeting/use-act.ts';
import { useSeatName } from '../meeting/VoteByName.tsx';
import { ConfirmDialog } from '../parts/ConfirmDialog.tsx';
import { RefusalNotice } from '../parts/RefusalNotice.tsx';
import { useFormats } from '../words/use-formats.ts';
import classes from './Pack.module.css';
import { type Freezing, useFreeze } from './use-freeze.ts';

const FREEZE = { type: 'freeze-pack' } as const;

/** Whether what was given out may still be edited, since when not, and the act that ends it. (P11) */
export function FreezeStrip() {
  const freezing = useFreeze();
  const isOut = useMeetingPart((meeting) => meeting.publishedAt !== null && !isInWriting(meeting));
  const ended = useMeetingPart(({ phase }) => phase === 'closed' || phase === 'cancelled');
  if (!isOut) return null;
  const frozen = freezing.freeze !== null;
  const Form = frozen ? IconLock : IconLockOpen;
  return (
    <div className={classes.strip} data-frozen={frozen || undefined}>
      <Form className={classes.form} aria-hidden="true" stroke={1.5} />
      <p className={classes.said} role="status">
        <Sentence {...freezing} />
      </p>
      {!frozen && !ended && <FreezeNow />}
    </div>
  );
}

function Sentence({ freeze, cutOff }: Freezing) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const office = useSeatName(useMeetingPart(({ seats }) => seats));
  if (!freeze) return cutOff ? t('pack.opensUntil', { moment: moment(cutOff) }) : t('pack.open');
  const at = moment(freeze.at);
  return (
    <>
      <strong>
        {freeze.by === CLOCK
          ? t('pack.frozenByItself', { moment: at })
          : t('pack.frozenBy', { moment: at, by: office(freeze.by) })}
      </strong>{' '}
      {t('pack.frozenHint')}
    </>
  );
}

function FreezeNow() {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const { act, refusal } = useAct();
  return (
    <>
      <ActButton command={FREEZE} icon={IconLock} onAsk={() => setAsking(true)}>
        {t('pack.freeze')}
      </ActButton>
      <ConfirmDialog
        opened={asking}
        title={t('pack.freezeTitle')}
        confirmLabel={t('pack.freezeNow')}
        onConfirm={async () => {
          if (await act(FREEZE)) setAsking(false);
        }}
        onClose={() => setAsking(false)}
      >
        {t('pack.freezeHint')}
        {refusal && <RefusalNotice {...refusal} />}
      </ConfirmDialog>
    </>
  );
}
