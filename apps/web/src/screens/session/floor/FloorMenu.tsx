import type { Meeting } from '@e-cabinet/domain';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { BarPopover, type BarPopoverHandle } from '../bar/BarPopover.tsx';
import { AskForFloor } from './AskForFloor.tsx';
import classes from './FloorMenu.module.css';
import { FloorQueue } from './FloorQueue.tsx';
import type { MyFloor } from './my-floor.ts';
import { OwnRequests } from './OwnRequests.tsx';

export interface FloorMenuProps {
  readonly id: string;
  readonly meeting: Meeting;
  readonly mine: MyFloor;
}

/** My requests, what else can be asked for, and the whole list. */
export function FloorMenu({ id, meeting, mine }: FloorMenuProps) {
  const { t } = useTranslation();
  const menu = useRef<BarPopoverHandle>(null);
  return (
    <BarPopover ref={menu} id={id}>
      <div className={classes.menu}>
        <OwnRequests mine={mine} />
        <AskForFloor meeting={meeting} mine={mine} onAsked={() => menu.current?.close()} />
        <h3 className={classes.heading}>{t('floor.queue')}</h3>
        <FloorQueue queue={mine.queue} seats={meeting.seats} />
      </div>
    </BarPopover>
  );
}
