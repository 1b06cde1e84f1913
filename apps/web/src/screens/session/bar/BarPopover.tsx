import { type ReactNode, type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import classes from './BarPopover.module.css';

export interface BarPopoverHandle {
  readonly close: () => void;
}

export interface BarPopoverProps {
  /** Also the `popoverTarget` of its button. */
  readonly id: string;
  readonly ref?: Ref<BarPopoverHandle>;
  readonly children: ReactNode;
}

/** What a button of the bar opens: the browser's own popover, which closes with Esc and by a tap elsewhere. */
export function BarPopover({ id, ref, children }: BarPopoverProps) {
  const popover = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({ close: () => popover.current?.hidePopover() }));
  useEffect(() => {
    const element = popover.current;
    const place = () => {
      const button = document.querySelector(`[popovertarget="${CSS.escape(id)}"]`);
      const below = button?.getBoundingClientRect().bottom ?? 0;
      element?.style.setProperty('--below', `${Math.round(below) + 6}px`);
    };
    element?.addEventListener('beforetoggle', place);
    return () => element?.removeEventListener('beforetoggle', place);
  }, [id]);
  return (
    <div ref={popover} id={id} popover="auto" className={classes.popover}>
      {children}
    </div>
  );
}
