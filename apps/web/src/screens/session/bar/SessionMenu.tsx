import { ActionIcon } from '@mantine/core';
import {
  IconDotsVertical,
  IconHome,
  IconListCheck,
  IconListDetails,
  IconVideo,
} from '@tabler/icons-react';
import { lazy, Suspense, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { POSITIONS_SHEET } from '../reading/reading.ts';
import type { ReadingControl } from '../reading/use-reading.ts';
import { useStatesPositions } from '../use-session.ts';
import { BarPopover, type BarPopoverHandle } from './BarPopover.tsx';
import { MenuAct } from './MenuAct.tsx';
import { OwnPresence } from './OwnPresence.tsx';
import { OwnRecusal } from './OwnRecusal.tsx';
import { QuorumLine } from './QuorumLine.tsx';
import classes from './SessionMenu.module.css';

// Few bodies let one member vote for another.
const OwnProxy = lazy(async () => ({ default: (await import('./OwnProxy.tsx')).OwnProxy }));

/** What is seldom needed: the video link, the fast list, whether one takes part or lets another vote, where one sits, leaving. */
export function SessionMenu({ goTo }: Pick<ReadingControl, 'goTo'>) {
  const { t } = useTranslation();
  const id = useId();
  const menu = useRef<BarPopoverHandle>(null);
  const close = () => menu.current?.close();
  const go = (sheet: string | null) => {
    goTo(null, sheet);
    close();
  };
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
          <Ways onGo={go} />
          <OwnRecusal onDone={close} />
          <Suspense>
            <OwnProxy onDone={close} />
          </Suspense>
          <OwnPresence onDone={close} />
        </div>
      </BarPopover>
    </>
  );
}

/** Where one can go from here. */
function Ways({ onGo }: { readonly onGo: (sheet: string | null) => void }) {
  const { t } = useTranslation();
  const videoLink = useMeetingPart(({ details }) => details.videoLink);
  const statesPositions = useStatesPositions();
  return (
    <>
      <MenuAct icon={IconListDetails} onClick={() => onGo(null)}>
        {t('session.whole')}
      </MenuAct>
      {statesPositions && (
        <MenuAct icon={IconListCheck} onClick={() => onGo(POSITIONS_SHEET)}>
          {t('ownPositions.title')}
        </MenuAct>
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
    </>
  );
}
