import { CloseButton } from '@mantine/core';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './SheetDialog.module.css';

export interface SheetDialogProps {
  readonly opened: boolean;
  readonly title: string;
  readonly onClose: () => void;
  /** `full`: the whole window, for what arranges the space itself. */
  readonly size?: 'normal' | 'wide' | 'full';
  readonly children: ReactNode;
}

/** A sheet over the page for a list to pick from or a short form; the browser's own modal dialog. */
export function SheetDialog(props: SheetDialogProps) {
  // Every opening starts anew.
  return props.opened ? <Opened {...props} /> : null;
}

function Opened({ title, onClose, size = 'normal', children }: SheetDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classes.sheet}
      data-size={size}
      aria-labelledby={id}
      onClose={(event) => {
        // The close of a dialog inside this one does not close this one.
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <header className={classes.heading}>
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        <CloseButton aria-label={t('common.close')} onClick={onClose} />
      </header>
      <div className={classes.content}>{children}</div>
    </dialog>
  );
}
