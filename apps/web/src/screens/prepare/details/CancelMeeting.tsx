import { isInWriting } from '@e-cabinet/domain';
import { IconCalendarX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../../meeting/ActButton.tsx';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { useAct } from '../../../meeting/use-act.ts';
import { ReasonDialog } from '../../../parts/ReasonDialog.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import classes from './DetailsTab.module.css';

const IN_A_ROOM = {
  cancel: 'prepare.cancel',
  cancelTitle: 'prepare.cancelTitle',
  cancelHint: 'prepare.cancelHint',
} as const;
const IN_WRITING = {
  cancel: 'ballotDesk.cancel',
  cancelTitle: 'ballotDesk.cancelTitle',
  cancelHint: 'ballotDesk.cancelHint',
} as const;

/** Calls the session off, or a ballot before it is sent, with a reason that everybody invited reads. */
export function CancelMeeting() {
  const { t } = useTranslation();
  const words = useMeetingPart(isInWriting) ? IN_WRITING : IN_A_ROOM;
  const [asking, setAsking] = useState(false);
  const { act, refusal } = useAct();
  return (
    <section className={classes.cancel}>
      <p>{t(words.cancelHint)}</p>
      <ActButton
        // Whether it can be cancelled at all; the reason itself is asked for next.
        command={{ type: 'cancel-meeting', reason: '…' }}
        icon={IconCalendarX}
        weight="grave"
        onAsk={() => setAsking(true)}
      >
        {t(words.cancel)}
      </ActButton>
      <ReasonDialog
        opened={asking}
        title={t(words.cancelTitle)}
        confirmLabel={t(words.cancel)}
        grave
        onConfirm={(reason) => act({ type: 'cancel-meeting', reason })}
        onClose={() => setAsking(false)}
      >
        {t(words.cancelHint)}
        {refusal && <RefusalNotice {...refusal} />}
      </ReasonDialog>
    </section>
  );
}
