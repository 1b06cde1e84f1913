import { Textarea } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from './ConfirmDialog.tsx';

export interface ReasonDialogProps {
  readonly opened: boolean;
  readonly title: string;
  readonly children?: ReactNode;
  readonly confirmLabel: string;
  readonly grave?: boolean;
  /** Without it an empty reason is sent. */
  readonly required?: boolean;
  /** What is asked for, where it is not a reason. */
  readonly label?: string;
  /** True when it is done: then the dialog closes. */
  readonly onConfirm: (reason: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** As {@link ConfirmDialog}, for acts that are recorded with their reason. */
export function ReasonDialog(props: ReasonDialogProps) {
  // Every opening starts with an empty reason.
  return props.opened ? <Opened {...props} /> : null;
}

function Opened({ required = true, label, onConfirm, children, ...dialog }: ReasonDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const id = useId();
  const confirm = async () => {
    const said = reason.trim();
    setMissing(required && !said);
    if (required && !said) return;
    if (await onConfirm(said)) dialog.onClose();
  };
  return (
    <ConfirmDialog {...dialog} onConfirm={confirm}>
      {children}
      <Textarea
        id={id}
        mt="md"
        label={label ?? (required ? t('reason.label') : t('reason.labelOptional'))}
        error={missing && t('reason.missing')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={2_000}
      />
    </ConfirmDialog>
  );
}
