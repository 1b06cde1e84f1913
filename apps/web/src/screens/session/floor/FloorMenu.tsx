import { memo, useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { BarPopover, type BarPopoverHandle } from '../bar/BarPopover.tsx';
import { AskForFloor } from './AskForFloor.tsx';
import classes from './FloorMenu.module.css';
import { FloorQueue } from './FloorQueue.tsx';
import type { MyFloor } from './my-floor.ts';
import { OwnRequests } from './OwnRequests.tsx';

export interface FloorMenuProps {
  readonly id: string;
  readonly mine: MyFloor;
}

/** My requests, what else can be asked for, and the whole list. */
export const FloorMenu = memo(function FloorMenu({ id, mine }: FloorMenuProps) {
  const { t } = useTranslation();
  const menu = useRef<BarPopoverHandle>(null);
  const close = useCallback(() => menu.current?.close(), []);
  return (
    <BarPopover ref={menu} id={id}>
      <div className={classes.menu}>
        <OwnRequests mine={mine} />
        <AskForFloor mine={mine} onAsked={close} />
        <h3 className={classes.heading}>{t('floor.queue')}</h3>
        <FloorQueue queue={mine.queue} />
      </div>
    </BarPopover>
  );
});
