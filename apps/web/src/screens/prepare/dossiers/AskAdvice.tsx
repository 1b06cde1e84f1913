import { deadlineAfter, type Instant, type Item } from '@e-cabinet/domain';
import { LINE_MAX } from '@e-cabinet/protocol';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../connection/new-id.ts';
import { useAct } from '../../../meeting/use-act.ts';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { SheetDialog } from '../../../parts/SheetDialog.tsx';
import { DeadlineField } from '../../secretariat/form/DeadlineField.tsx';
import { USUAL_DAYS } from '../../secretariat/form/usual-days.ts';
import { useWorkCalendar } from '../publish/working-days.ts';
import classes from './Dossiers.module.css';

export interface AskAdviceProps {
  readonly opened: boolean;
  readonly item: Item;
  readonly onClose: () => void;
}

/** Notes that a body was asked, and until when it answers. */
export function AskAdvice({ opened, item, onClose }: AskAdviceProps) {
  const { t } = useTranslation();
  const title = t('dossier.askTitle', { title: item.title });
  return (
    <SheetDialog opened={opened} title={title} onClose={onClose}>
      <Asking item={item} onClose={onClose} />
    </SheetDialog>
  );
}

function Asking({ item, onClose }: Omit<AskAdviceProps, 'opened'>) {
  const { t } = useTranslation();
  const { act, refusal } = useAct();
  const calendar = useWorkCalendar();
  const [adviceId] = useState(newId);
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState<Instant | null>(null);
  const ask = async () => {
    const dueAt = until ?? deadlineAfter(new Date().toISOString(), USUAL_DAYS, calendar);
    const asked = { adviceId, itemId: item.id, from: from.trim(), dueAt };
    if (await act({ type: 'ask-advice', ...asked })) onClose();
  };
  return (
    <form
      className={classes.sheet}
      onSubmit={(event) => {
        event.preventDefault();
        void ask();
      }}
    >
      <TextInput
        autoFocus
        label={t('dossier.from')}
        placeholder={t('dossier.fromExample')}
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
        maxLength={LINE_MAX}
        required
      />
      <DeadlineField value={until} usualDays={USUAL_DAYS} onChange={setUntil} />
      {refusal && <RefusalNotice {...refusal} />}
      <div className={classes.acts}>
        <Button variant="default" onClick={onClose}>
          {t('dossier.dontAsk')}
        </Button>
        <Button type="submit">{t('dossier.askNow')}</Button>
      </div>
    </form>
  );
}
