import { ActionIcon } from '@mantine/core';
import {
  IconDoorExit,
  IconDotsVertical,
  IconHome,
  IconListCheck,
  IconListDetails,
  IconMapPin,
  IconVideo,
} from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { useAct } from '../../../meeting/use-act.ts';
import { WHERE_WORDS } from '../../../meeting/words-of.ts';
import { ConfirmDialog } from '../../../parts/ConfirmDialog.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { useFormats } from '../../../words/use-formats.ts';
import { POSITIONS_SHEET } from '../reading/reading.ts';
import type { ReadingControl } from '../reading/use-reading.ts';
import { useMine, useStatesPositions } from '../use-session.ts';
import { BarPopover, type BarPopoverHandle } from './BarPopover.tsx';
import { QuorumLine } from './QuorumLine.tsx';
import classes from './SessionMenu.module.css';

/** What is seldom needed: the video link, the fast list, where one sits, leaving. */
export function SessionMenu({ goTo }: Pick<ReadingControl, 'goTo'>) {
  const { t } = useTranslation();
  const id = useId();
  const menu = useRef<BarPopoverHandle>(null);
  const close = () => menu.current?.close();
  const go = (sheet: string | null) => () => {
    goTo(null, sheet);
    close();
  };
  const videoLink = useMeetingPart(({ details }) => details.videoLink);
  const statesPositions = useStatesPositions();
  return (
    <>
      <ActionIcon variant="default" aria-label={t('session.menu')} popoverTarget={id}>
        <IconDotsVertical aria-hidden="true" />
      </ActionIcon>
      <BarPopover ref={menu} id={id}>
        <div className={classes.menu}>
          <div className={classes.quorum}>
            <QuorumLine />
          </div>
          <button type="button" className={classes.entry} onClick={go(null)}>
            <IconListDetails className={classes.form} aria-hidden="true" stroke={1.5} />
            {t('session.whole')}
          </button>
          {statesPositions && (
            <button type="button" className={classes.entry} onClick={go(POSITIONS_SHEET)}>
              <IconListCheck className={classes.form} aria-hidden="true" stroke={1.5} />
              {t('ownPositions.title')}
            </button>
          )}
          {videoLink && (
            <a className={classes.entry} href={videoLink} target="_blank" rel="noreferrer">
              <IconVideo className={classes.form} aria-hidden="true" stroke={1.5} />
              {t('session.video')}
            </a>
          )}
          <Link className={classes.entry} to="/">
            <IconHome className={classes.form} aria-hidden="true" stroke={1.5} />
            {t('common.home')}
          </Link>
          <OwnPresence onDone={close} />
        </div>
      </BarPopover>
    </>
  );
}

/** Where the reader is checked in, moving between room and line, and leaving. */
function OwnPresence({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { time } = useFormats();
  const attendance = useMine((mine) => mine.attendance);
  const over = useMeetingPart(({ phase }) => phase === 'closed' || phase === 'cancelled');
  const { act, refusal } = useAct();
  const [leaving, setLeaving] = useState(false);
  if (!attendance?.present || over) return null;
  const elsewhere = attendance.where === 'room' ? 'remote' : 'room';
  const move = async () => {
    if (await act({ type: 'check-in', where: elsewhere, way: 'tablet' })) onDone();
  };
  const leave = async () => {
    setLeaving(false);
    if (await act({ type: 'check-out' })) onDone();
  };
  return (
    <div className={classes.presence}>
      <p className={classes.since}>
        {t('session.presentSince', {
          time: time(attendance.since),
          where: t(WHERE_WORDS[attendance.where]),
        })}
      </p>
      <button type="button" className={classes.entry} onClick={() => void move()}>
        <IconMapPin className={classes.form} aria-hidden="true" stroke={1.5} />
        {elsewhere === 'remote' ? t('session.toRemote') : t('session.toRoom')}
      </button>
      <button type="button" className={classes.entry} onClick={() => setLeaving(true)}>
        <IconDoorExit className={classes.form} aria-hidden="true" stroke={1.5} />
        {t('session.leave')}
      </button>
      {refusal && <RefusalNotice {...refusal} />}
      <ConfirmDialog
        opened={leaving}
        title={t('session.leaveTitle')}
        confirmLabel={t('session.leaveConfirm')}
        onConfirm={leave}
        onClose={() => setLeaving(false)}
      >
        {t('session.leaveText')}
      </ConfirmDialog>
    </div>
  );
}
