import { CloseButton } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './OwnAgenda.module.css';
import { OwnAgenda, type OwnAgendaProps } from './OwnAgenda.tsx';

export interface AgendaDrawerProps extends Omit<OwnAgendaProps, 'onGone'> {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The agenda where there is no room for it beside the paper: one tap away from anywhere. */
export function AgendaDrawer({ opened, ...props }: AgendaDrawerProps) {
  return opened ? <Opened {...props} /> : null;
}

function Opened({ onClose, place, goTo }: Omit<AgendaDrawerProps, 'opened'>) {
  const { t } = useTranslation();
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes it; the click is for fingers beside it
    <dialog
      ref={dialog}
      className={classes.drawer}
      aria-labelledby={title}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <header className={classes.drawerHeading}>
        <h2 id={title} className={classes.drawerTitle}>
          {t('session.agenda')}
        </h2>
        <CloseButton aria-label={t('common.close')} onClick={onClose} />
      </header>
      <div className={classes.drawerList}>
        <OwnAgenda place={place} goTo={goTo} onGone={onClose} />
      </div>
    </dialog>
  );
}
