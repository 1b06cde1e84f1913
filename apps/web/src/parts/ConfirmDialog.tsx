import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './ConfirmDialog.module.css';

export interface ConfirmDialogProps {
  readonly opened: boolean;
  /** The question. */
  readonly title: string;
  /** What will happen, and what not. */
  readonly children?: ReactNode;
  /** The act in its own words, never "OK". */
  readonly confirmLabel: string;
  readonly cancelLabel?: string;
  /** The act takes something away. */
  readonly grave?: boolean;
  /** A promise keeps the button busy until it is settled; the dialog does not close by itself. */
  readonly onConfirm: () => void | Promise<void>;
  readonly onClose: () => void;
}

/**
 * Asks once more before an act that is seen by others or cannot be taken back. The browser's own
 * modal dialog: it keeps the focus inside, makes the rest inert and closes with Esc.
 */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { t } = useTranslation();
  const title = useId();
  const dialog = useModal(props.opened);
  const [busy, setBusy] = useState(false);
  const confirm = async () => {
    setBusy(true);
    try {
      await props.onConfirm();
    } finally {
      setBusy(false);
    }
  };
  return (
    <dialog ref={dialog} className={classes.dialog} aria-labelledby={title} onClose={props.onClose}>
      <h2 id={title} className={classes.title}>
        {props.title}
      </h2>
      {props.children && <div className={classes.text}>{props.children}</div>}
      <div className={classes.actions}>
        <Button variant="default" onClick={props.onClose}>
          {props.cancelLabel ?? t('common.cancel')}
        </Button>
        <Button
          color={props.grave ? 'red' : 'accent'}
          loading={busy}
          onClick={() => void confirm()}
        >
          {props.confirmLabel}
        </Button>
      </div>
    </dialog>
  );
}

function useModal(opened: boolean) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (opened) dialog.current?.showModal();
    else dialog.current?.close();
  }, [opened]);
  return dialog;
}
