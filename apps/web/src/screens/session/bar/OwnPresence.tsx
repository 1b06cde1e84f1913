import type { Attendance } from '@e-cabinet/domain';
import { IconDoorExit, IconMapPin } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { useAct } from '../../../meeting/use-act.ts';
import { WHERE_WORDS } from '../../../meeting/words-of.ts';
import { ConfirmDialog } from '../../../parts/ConfirmDialog.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { useFormats } from '../../../words/use-formats.ts';
import { useMine } from '../use-session.ts';
import { MenuAct } from './MenuAct.tsx';
import classes from './SessionMenu.module.css';

export interface OwnPresenceProps {
  readonly onDone: () => void;
}

/** Where the reader is checked in, moving between room and line, and leaving. */
export function OwnPresence({ onDone }: OwnPresenceProps) {
  const attendance = useMine((mine) => mine.attendance);
  const over = useMeetingPart(({ phase }) => phase === 'closed' || phase === 'cancelled');
  if (!attendance?.present || over) return null;
  return <Present attendance={attendance} onDone={onDone} />;
}

type PresentProps = OwnPresenceProps & { readonly attendance: Attendance };

function Present({ attendance, onDone }: PresentProps) {
  const { t } = useTranslation();
  const { time } = useFormats();
  const { act, refusal } = useAct();
  const { where, since } = attendance;
  const elsewhere = where === 'room' ? 'remote' : 'room';
  const move = async () => {
    if (await act({ type: 'check-in', where: elsewhere, way: 'tablet' })) onDone();
  };
  return (
    <div className={classes.presence}>
      <p className={classes.since}>
        {t('session.presentSince', { time: time(since), where: t(WHERE_WORDS[where]) })}
      </p>
      <MenuAct icon={IconMapPin} onClick={() => void move()}>
        {elsewhere === 'remote' ? t('session.toRemote') : t('session.toRoom')}
      </MenuAct>
      <Leave onDone={onDone} />
      {refusal && <RefusalNotice {...refusal} />}
    </div>
  );
}

/** Leaving is counted, so it is asked once more. */
function Leave({ onDone }: OwnPresenceProps) {
  const { t } = useTranslation();
  const { act, refusal } = useAct();
  const [asking, setAsking] = useState(false);
  const leave = async () => {
    setAsking(false);
    if (await act({ type: 'check-out' })) onDone();
  };
  return (
    <>
      <MenuAct icon={IconDoorExit} onClick={() => setAsking(true)}>
        {t('session.leave')}
      </MenuAct>
      {refusal && <RefusalNotice {...refusal} />}
      <ConfirmDialog
        opened={asking}
        title={t('session.leaveTitle')}
        confirmLabel={t('session.leaveConfirm')}
        onConfirm={leave}
        onClose={() => setAsking(false)}
      >
        {t('session.leaveText')}
      </ConfirmDialog>
    </>
  );
}
